package org.linli.check.rules;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linli.check.Context;
import org.linli.check.LongTable;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.model.Places;

/** A 序号 that an earlier row of the same file or sheet bears; each file and sheet begins anew. */
final class NumberRepeated implements TableCheck<Activity> {
  /** The table keeps the keys 0 and 1 as one; no number of a row becomes either. */
  private static final long MASK = 0x5555555555555555L;

  @Override
  public boolean spansFiles() {
    return false;
  }

  @Override
  public Look<Activity> begin(Context context) {
    return new Numbers();
  }

  /** The numbers of the file or sheet that is being read; of those before, none is asked again. */
  private static final class Numbers implements Look<Activity> {
    private Optional<String> file = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private RisingNumbers rising = new RisingNumbers();

    /** All numbers by line, once one of them came that is smaller than one before. */
    private @Nullable LongTable lines;

    @Override
    public void row(Activity activity, Sink out) {
      Long number = activity.row().value("no", Long.class).orElse(null);
      if (number == null) {
        return;
      }
      Places places = activity.row().places();
      if (!places.file().equals(file) || !places.sheet().equals(sheet)) {
        file = places.file();
        sheet = places.sheet();
        rising = new RisingNumbers();
        lines = null;
      }
      OptionalLong first = first(number, activity.row().line("no"));
      if (first.isPresent()) {
        out.found(
            Observation.of("number-repeated", activity.at("no"))
                .withValue(activity.row().text("no"))
                .with("number", number)
                .with("first", first.getAsLong()));
      }
    }

    /** Returns the line on which a number has stood before; else keeps it. */
    private OptionalLong first(long number, int line) {
      if (lines == null && rising.add(number, line)) {
        return OptionalLong.empty();
      }
      LongTable all = lines;
      if (all == null) {
        all = new LongTable();
        lines = all;
        rising.forEach(this::keep);
      }
      return all.putIfAbsent(number ^ MASK, line);
    }

    private void keep(long number, int line) {
      if (lines != null) {
        lines.putIfAbsent(number ^ MASK, line);
      }
    }
  }
}
