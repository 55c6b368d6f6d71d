package org.linli.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** A 序号 that an earlier row of the same file or sheet bears. */
final class NumberRepeated implements TableCheck<Activity> {
  @Override
  public Look<Activity> begin(Context context) {
    Map<Numbered, Integer> lines = new HashMap<>();
    return (activity, out) -> look(activity, lines, out);
  }

  private static void look(Activity activity, Map<Numbered, Integer> lines, Sink out) {
    Optional<Long> number = activity.row().value("no", Long.class);
    if (number.isEmpty()) {
      return;
    }
    Location at = activity.at("no");
    Numbered numbered = new Numbered(at.file().orElse(""), at.sheet().orElse(""), number.get());
    Integer first = lines.putIfAbsent(numbered, at.line().orElse(0));
    if (first != null) {
      out.found(
          Observation.of("number-repeated", at)
              .withValue(activity.row().text("no"))
              .with("number", number.get())
              .with("first", first));
    }
  }

  /** Numbers begin anew in each file and sheet. */
  private record Numbered(String file, String sheet, long number) {}
}
