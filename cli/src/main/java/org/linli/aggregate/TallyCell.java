package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final Set<String> columns;

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
    this.columns = Set.copyOf(tally.columns());
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
    String wanted = tally.columns().get(column);
    int[] meant =
        IntStream.range(0, own.columns().size())
            .filter(at -> isMeant(own.columns().get(at), wanted, columns))
            .toArray();
    BigDecimal sum =
        own.lines().stream()
            .filter(this::isMeant)
            .flatMap(each -> IntStream.of(meant).mapToObj(each.figures()::get))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum).filter(figure -> figure.signum() != 0);
  }

  private boolean isMeant(Line own) {
    return line == ALL || isMeant(own.name(), tally.lines().get(line).name(), lines);
  }

  /** What has no line or column of its own in the whole table stands in that of the others. */
  private static boolean isMeant(String own, String wanted, Set<String> named) {
    return own.equals(wanted) || wanted.equals(TallyTable.OTHERS) && !named.contains(own);
  }
}
