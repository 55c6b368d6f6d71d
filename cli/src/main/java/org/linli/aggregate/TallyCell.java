package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linli.aggregate.NoticeFigures.Line;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.model.Row;
import org.linli.model.Unit;

/** A figure of a statistics table that the notice defines. */
final class TallyCell implements RowFigure {
  /** In place of a line: the total of all. */
  static final int ALL = -1;

  private final Tally tally;
  private final int line;
  private final int column;
  private final BiFunction<Unit, Row, Tally> alone;
  private final Set<String> lines;

  /**
   * @param tally the whole table
   * @param line position, or {@link #ALL}
   * @param alone the same table of one row alone
   */
  TallyCell(Tally tally, int line, int column, BiFunction<Unit, Row, Tally> alone) {
    this.tally = tally;
    this.line = line;
    this.column = column;
    this.alone = alone;
    this.lines = tally.lines().stream().map(Line::name).collect(Collectors.toSet());
  }

  @Override
  public boolean reads(String table) {
    return tally.spec().table().equals(table);
  }

  @Override
  public Optional<String> field() {
    return tally.spec().sum().or(() -> tally.spec().by().field());
  }

  @Override
  public Optional<BigDecimal> counted(Unit unit, Row row) {
    Tally own = alone.apply(unit, row);
    int at = own.columns().indexOf(tally.columns().get(column));
    if (at < 0) {
      return Optional.empty();
    }
    BigDecimal sum =
        own.lines().stream()
            .filter(this::isMeant)
            .map(each -> each.figures().get(at))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum).filter(figure -> figure.signum() != 0);
  }

  /** What has no line of its own in the whole table stands in its last. */
  private boolean isMeant(Line own) {
    if (line == ALL) {
      return true;
    }
    String wanted = tally.lines().get(line).name();
    return own.name().equals(wanted)
        || wanted.equals(TallyTable.OTHERS) && !lines.contains(own.name());
  }
}
