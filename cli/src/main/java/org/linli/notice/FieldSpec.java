package org.linli.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Severity;
import org.linli.value.Period.Precision;

/**
 * One field of a table: its names, its type and what its values must hold.
 *
 * @param key in English, as {@code funds}
 * @param headings the forms' own headings, the first is the official one
 * @param type how the text is read
 * @param required how grave it is when nothing is stated; empty where it may be left out
 * @param requiredWhen other fields' values under which it is required, as {@code status → done}
 * @param options for an enum: its values
 * @param minimum least value of a number, count or amount of money
 * @param maximum greatest value
 * @param minimumItems least number of items of a list
 * @param maximumItems greatest number of items
 * @param pattern regular expression that the whole text matches
 * @param unique among which rows no two may bear the same value
 * @param refersTo table and field, as {@code needs.id}, in which the value must occur
 * @param notBefore key of a date field of the same row that this date may not lie before
 * @param precision how finely a date must be stated
 * @param alternative key of a field of the same row that may be stated instead where this one is
 *     required, as {@code detail} for {@code overview}
 * @param clause the clause of the notice that asks for the field, else the one that asks for its
 *     table
 * @param hint what to write, by language; empty where the rule's own hint serves
 */
public record FieldSpec(
    String key,
    List<String> headings,
    FieldType type,
    Optional<Severity> required,
    Map<String, String> requiredWhen,
    List<Option> options,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<Integer> minimumItems,
    Optional<Integer> maximumItems,
    Optional<String> pattern,
    Uniqueness unique,
    Optional<String> refersTo,
    Optional<String> notBefore,
    Precision precision,
    Optional<String> alternative,
    Optional<String> clause,
    Map<String, String> hint) {

  /** Among which rows no two may bear the same value. */
  public enum Uniqueness {
    /** Any number of rows may. */
    NONE,
    /** The rows of a unit. */
    UNIT,
    /** All rows of the campaign. */
    CAMPAIGN
  }

  /**
   * One value of an enum.
   *
   * @param id stable, as {@code done}
   * @param name as an official writes it, as 已办结
   * @param aliases other spellings
   */
  public record Option(String id, String name, List<String> aliases) {}

  /** Returns the name of the option of an id; the id itself where there is none. */
  public String nameOf(String optionId) {
    return options.stream()
        .filter(option -> option.id().equals(optionId))
        .map(Option::name)
        .findFirst()
        .orElse(optionId);
  }

  /** Returns the official heading. */
  public String heading() {
    return headings.isEmpty() ? key : headings.get(0);
  }
}
