package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sum with the components named behind it. */
final class MoneyWhole {

  /** What follows these comes on top. */
  private static final Pattern BESIDES = Pattern.compile("另|此外|除此");

  private static final Pattern LIST = Pattern.compile("(?:其中|包括|包含|内含)[^,，。;0-9]{0,6}[:\\n]");

  private final MoneyFigure figure;
  private final List<MoneySum> parts = new ArrayList<>();
  private BigDecimal named = BigDecimal.ZERO;
  private boolean list;

  MoneyWhole(MoneyFigure figure) {
    this.figure = figure;
  }

  MoneyFigure figure() {
    return figure;
  }

  BigDecimal yuan() {
    return figure.yuan();
  }

  /** Takes in a component that a figure states. */
  void add(MoneyFigure part) {
    list |= parts.isEmpty() && LIST.matcher(part.between()).find();
    add(MoneySum.of(part.yuan(), part.bound(), part.kind()));
  }

  /** Takes in a component. */
  void add(MoneySum part) {
    parts.add(part);
    named = named.add(part.yuan());
  }

  /** Whether this sum or one of its components is of that size. */
  boolean holds(BigDecimal yuan) {
    return yuan().compareTo(yuan) == 0
        || parts.stream().anyMatch(part -> part.yuan().compareTo(yuan) == 0);
  }

  /**
   * How many of the figures that follow are still components, though a sentence or a line has
   * ended: all those of a list that a colon opens, until the sum is reached, and otherwise those
   * with which the components add up to the sum.
   */
  int goingOn(List<MoneyFigure> following) {
    boolean opens = LIST.matcher(following.get(0).between()).find();
    if (parts.isEmpty() && !opens) {
      return 0;
    }
    boolean listed = list || opens;
    BigDecimal told = named;
    int count = 0;
    for (MoneyFigure next : following) {
      boolean stop = next.between().indexOf('。') >= 0 && !(opens && count == 0);
      boolean full = told.compareTo(yuan()) >= 0;
      if (full || (stop && listed && count > 0) || next.price() || next.totals() || besides(next)) {
        break;
      }
      listed &= !stop;
      told = told.add(next.yuan());
      count++;
    }
    return listed || told.compareTo(yuan()) == 0 ? count : 0;
  }

  private static boolean besides(MoneyFigure figure) {
    return BESIDES.matcher(figure.between()).find();
  }

  /** The sum with the kinds of its components, which must add up to it. */
  MoneySum settled(List<Remark> remarks) {
    if (parts.isEmpty()) {
      return MoneySum.of(yuan(), figure.bound(), figure.kind());
    }
    boolean estimated =
        figure.bound() != Bound.EXACT
            || parts.stream().anyMatch(part -> part.bound() != Bound.EXACT);
    int order = named.compareTo(yuan());
    if (!estimated && (order > 0 || (order < 0 && parts.size() > 1))) {
      remarks.add(conflict(yuan(), named));
    }
    return MoneySum.of(yuan(), figure.bound(), kind(order));
  }

  static Remark conflict(BigDecimal total, BigDecimal sum) {
    return Remark.of("money-conflict", "total", total.toPlainString(), "sum", sum.toPlainString());
  }

  /** A component of no kind of its own is of the whole's, and so is what no component names. */
  private MoneyKind kind(int order) {
    MoneyKind own = figure.kind();
    MoneyKind kinds =
        parts.stream()
            .map(part -> part.kind() == MoneyKind.UNKNOWN ? own : part.kind())
            .reduce(MoneyKind::joined)
            .orElse(own);
    boolean again = parts.size() == 1 && order == 0;
    if (order < 0) {
      return kinds.joined(own);
    }
    boolean twice = again || order > 0;
    return twice && own != MoneyKind.UNKNOWN ? own.joined(kinds) : kinds;
  }
}
