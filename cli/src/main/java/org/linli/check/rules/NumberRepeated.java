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
  /** The table keeps the keys 0 and 1 as one; no number of a row becomes either. */
  private static final long MASK = 0x5555555555555555L;

  @Override
  public Look<Activity> begin(Context context) {
    return new Numbers();
  }

  /** The numbers of the file or sheet that is being read; of those before, none is asked again. */
  private static final class Numbers implements Look<Activity> {
    private LongTable lines = new LongTable();
    private Optional<String> file = Optional.empty();
    private Optional<String> sheet = Optional.empty();

    @Override
    public void row(Activity activity, Sink out) {
      Optional<Long> number = activity.row().value("no", Long.class);
      if (number.isEmpty()) {
        return;
      }
      Location at = activity.at("no");
      if (!at.file().equals(file) || !at.sheet().equals(sheet)) {
        file = at.file();
        sheet = at.sheet();
        lines = new LongTable();
      }
      OptionalLong first = lines.putIfAbsent(number.get() ^ MASK, at.line().orElse(0));
      if (first.isPresent()) {
        out.found(
            Observation.of("number-repeated", at)
                .withValue(activity.row().text("no"))
                .with("number", number.get())
                .with("first", first.getAsLong()));
      }
    }
  }
}
