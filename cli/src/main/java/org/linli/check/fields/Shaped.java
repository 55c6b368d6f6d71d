package org.linli.check.fields;

import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/** {@code pattern}: the whole text matches a regular expression. */
final class Shaped implements RowCheck<Row> {
  private final FieldSpec field;
  private final Pattern shape;

  Shaped(FieldSpec field, Pattern shape) {
    this.field = field;
    this.shape = shape;
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    String text = row.text(field.key());
    if (text.isEmpty()) {
      return;
    }
    if (!matches(text, row, out)) {
      out.found(FieldChecks.about("value-malformed", row, field).with("value", text));
    }
  }

  private boolean matches(String text, Row row, Sink out) {
    try {
      return shape.matcher(new WatchedText(text)).matches();
    } catch (WatchedText.TooManySteps | StackOverflowError e) {
      out.found(FieldChecks.about("pattern-undecided", row, field));
      return true;
    }
  }
}
