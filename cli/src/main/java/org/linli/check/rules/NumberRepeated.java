package org.linli.check.rules;

import java.util.Optional;
import java.util.OptionalLong;
import org.linli.check.Context;
import org.linli.check.LongTable;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** A 序号 that an earlier row of the same file or sheet bears; each file and sheet begins anew. */
final class NumberRepeated implements TableCheck<Activity> {
  @Override
  public Look<Activity> begin(Context context) {
    LongTable lines = new LongTable();
    return (activity, out) -> look(activity, lines, out);
  }

  private static void look(Activity activity, LongTable lines, Sink out) {
    Optional<Long> number = activity.row().value("no", Long.class);
    if (number.isEmpty()) {
      return;
    }
    Location at = activity.at("no");
    String numbered =
        String.join("|", at.file().orElse(""), at.sheet().orElse(""), number.get().toString());
    OptionalLong first = lines.putIfAbsent(LongTable.keyOf(numbered), at.line().orElse(0));
    if (first.isPresent()) {
      out.found(
          Observation.of("number-repeated", at)
              .withValue(activity.row().text("no"))
              .with("number", number.get())
              .with("first", first.getAsLong()));
    }
  }
}
