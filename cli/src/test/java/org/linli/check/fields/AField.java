package org.linli.check.fields;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Severity;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.value.Period.Precision;

/** A field of a test's table, without constraints unless the test adds one. */
final class AField {
  private final String key;
  private final Map<String, String> when = new HashMap<>();
  private Optional<Severity> required = Optional.empty();
  private Optional<BigDecimal> minimum = Optional.empty();
  private Optional<BigDecimal> maximum = Optional.empty();
  private Optional<Integer> minimumItems = Optional.empty();
  private Optional<Integer> maximumItems = Optional.empty();
  private Optional<String> pattern = Optional.empty();
  private FieldSpec.Uniqueness unique = FieldSpec.Uniqueness.NONE;
  private Optional<String> refersTo = Optional.empty();
  private Optional<String> notBefore = Optional.empty();
  private Optional<String> alternative = Optional.empty();

  private AField(String key) {
    this.key = key;
  }

  static AField field(String key) {
    return new AField(key);
  }

  AField required(Severity severity) {
    required = Optional.of(severity);
    return this;
  }

  AField when(String other, String value) {
    when.put(other, value);
    return this;
  }

  AField alternative(String other) {
    alternative = Optional.of(other);
    return this;
  }

  AField within(long least, long most) {
    minimum = Optional.of(BigDecimal.valueOf(least));
    maximum = Optional.of(BigDecimal.valueOf(most));
    return this;
  }

  AField items(int least, int most) {
    minimumItems = Optional.of(least);
    maximumItems = Optional.of(most);
    return this;
  }

  AField pattern(String expression) {
    pattern = Optional.of(expression);
    return this;
  }

  AField unique() {
    unique = FieldSpec.Uniqueness.UNIT;
    return this;
  }

  AField refersTo(String target) {
    refersTo = Optional.of(target);
    return this;
  }

  AField notBefore(String other) {
    notBefore = Optional.of(other);
    return this;
  }

  FieldSpec spec() {
    return new FieldSpec(
        key,
        List.of("栏" + key),
        FieldType.TEXT,
        required,
        when,
        List.of(),
        minimum,
        maximum,
        minimumItems,
        maximumItems,
        pattern,
        unique,
        refersTo,
        notBefore,
        Precision.DAY,
        alternative,
        Optional.of("附件1"),
        Map.of());
  }
}
