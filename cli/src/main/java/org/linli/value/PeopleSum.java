package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up figures of one sort, each once: a total stands for what it sums up, and 其中 names parts.
 *
 * @param value the sum of the figures that stand for themselves
 * @param estimated the part of it that rests on estimates
 * @param groups the finest groups named, with their numbers
 */
record PeopleSum(
    BigDecimal value, Bound bound, BigDecimal estimated, List<Share> groups, List<Remark> remarks) {

  /**
   * A group and its number; no number if several groups share one.
   *
   * @param start where its figure stands; a rest stands behind the parts that were taken from it
   */
  record Share(String group, Optional<BigDecimal> value, Bound bound, int start) {}

  /** A figure with the parts named behind it. */
  private record Whole(PeopleFigure figure, List<PeopleFigure> parts) {
    boolean sums() {
      return figure.total() && !figure.grouped();
    }
  }

  /** The sum of figures that all count people or all count households; there is at least one. */
  static PeopleSum of(List<PeopleFigure> figures) {
    return new Adding(wholes(figures)).sum();
  }

  private static List<Whole> wholes(List<PeopleFigure> figures) {
    List<Whole> wholes = new ArrayList<>();
    for (PeopleFigure figure : figures) {
      Optional<PeopleFigure> before =
          wholes.isEmpty() ? Optional.empty() : Optional.of(wholes.get(wholes.size() - 1).figure());
      boolean part = figure.partOfItsLike() && !sumsUp(figure, wholes);
      if (part && before.isPresent() && !figure.visitsOf(before.get())) {
        wholes.get(wholes.size() - 1).parts().add(figure);
      } else {
        wholes.add(new Whole(figure, new ArrayList<>()));
      }
    }
    return completed(wholes);
  }

  /**
   * Whether brackets hold the total of all before them, which is more than what stands right before
   * them: 老人30人、儿童20人（共50人）, 老人30人（每人2次，共60人次）.
   */
  private static boolean sumsUp(PeopleFigure figure, List<Whole> wholes) {
    if (wholes.isEmpty() || !figure.total() || figure.grouped()) {
      return false;
    }
    PeopleFigure last = wholes.get(wholes.size() - 1).figure();
    boolean visits = figure.mention().unit() == Unit.VISITS && last.mention().unit() == Unit.PEOPLE;
    return (wholes.size() > 1 || visits) && figure.value().compareTo(last.value()) > 0;
  }

  /**
   * The wholes, where 其中 has named only the first of the parts and those in the sentences behind
   * are just what is left of it: 50人，其中老人30人；儿童20人.
   */
  private static List<Whole> completed(List<Whole> wholes) {
    Whole first = wholes.get(0);
    List<PeopleFigure> rest = wholes.stream().skip(1).map(Whole::figure).toList();
    boolean items =
        !first.parts().isEmpty()
            && rest.stream().allMatch(figure -> figure.grouped() && !figure.mention().further());
    BigDecimal named = add(first.parts().stream().map(PeopleFigure::value).toList());
    BigDecimal all = named.add(add(rest.stream().map(PeopleFigure::value).toList()));
    if (rest.isEmpty() || !items || all.compareTo(first.figure().value()) != 0) {
      return wholes;
    }
    first.parts().addAll(rest);
    return List.of(first);
  }

  private static BigDecimal add(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static final class Adding {
    private final List<Whole> wholes;
    private final List<Whole> covered = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Adding(List<Whole> wholes) {
      this.wholes = wholes;
    }

    PeopleSum sum() {
      coverPersons();
      wholes.forEach(this::cover);
      BigDecimal value = BigDecimal.ZERO;
      BigDecimal estimated = BigDecimal.ZERO;
      Bound bound = Bound.EXACT;
      for (Whole whole : wholes) {
        share(whole);
        if (!covered.contains(whole)) {
          value = value.add(whole.figure().value());
          estimated =
              whole.figure().estimated() ? estimated.add(whole.figure().value()) : estimated;
          bound = Bound.together(bound, whole.figure().bound());
        }
      }
      return new PeopleSum(value, bound, estimated, List.copyOf(shares), List.copyOf(remarks));
    }

    /**
     * Sets persons aside whose visits are told right beside them: 30人60人次. The only visits behind
     * several groups are those of all of them, which {@link #heads} knows.
     */
    private void coverPersons() {
      List<Whole> visited = new ArrayList<>();
      for (int i = 1; i < wholes.size(); i++) {
        Whole before = wholes.get(i - 1);
        Whole whole = wholes.get(i);
        if (whole.figure().visitsOf(before.figure())) {
          visited.add(before);
        } else if (!whole.figure().grouped() && before.figure().visitsOf(whole.figure())) {
          visited.add(whole);
        }
      }
      if (visited.size() > 1 || visited.stream().noneMatch(whole -> whole.figure().grouped())) {
        covered.addAll(visited);
      }
    }

    /** A total is said to be one, or is the only figure that names no group. */
    private boolean mayTotal(Whole whole) {
      boolean onlyOne =
          wholes.stream().filter(other -> !other.figure().grouped()).limit(2).count() == 1;
      return whole.figure().total() || (!whole.figure().grouped() && onlyOne);
    }

    /** If this figure is the total of others, sets those aside. */
    private void cover(Whole whole) {
      if (!mayTotal(whole)) {
        return;
      }
      List<Whole> others =
          wholes.stream()
              .filter(other -> !other.equals(whole) && !other.sums() && !covered.contains(other))
              .toList();
      List<Whole> beside =
          others.stream()
              .filter(
                  other ->
                      other.figure().mention().sentence() == whole.figure().mention().sentence())
              .toList();
      BigDecimal all = add(others.stream().map(other -> other.figure().value()).toList());
      boolean equal = all.compareTo(whole.figure().value()) == 0;
      if (others.isEmpty() || covered.contains(whole)) {
        return;
      }
      if (whole.sums()) {
        settle(whole, equal || beside.isEmpty() ? others : beside);
      } else if (equal && others.size() > 1) {
        covered.addAll(others);
      } else if (!whole.figure().grouped() && heads(whole, others)) {
        settle(whole, others);
      }
    }

    /**
     * Whether a figure without a group speaks for those beside it: it stands first (100人次：老人30人…),
     * or last and counts visits where they count persons. What comes on top (另, 此外) is no part.
     */
    private boolean heads(Whole whole, List<Whole> others) {
      boolean first = wholes.get(0).equals(whole);
      boolean visits =
          whole.figure().mention().unit() == Unit.VISITS
              && others.stream().allMatch(other -> other.figure().mention().unit() == Unit.PEOPLE)
              && wholes.get(wholes.size() - 1).equals(whole);
      boolean oneSentence =
          others.stream()
              .allMatch(
                  other ->
                      other.figure().mention().sentence() == whole.figure().mention().sentence());
      boolean onTop =
          whole.figure().mention().further()
              || first && others.stream().allMatch(other -> other.figure().mention().further());
      return oneSentence && !onTop && (first || visits);
    }

    private void settle(Whole total, List<Whole> parts) {
      covered.addAll(parts);
      boolean visits = total.figure().mention().unit() == Unit.VISITS;
      boolean otherUnit =
          visits && parts.stream().anyMatch(part -> part.figure().mention().unit() == Unit.PEOPLE);
      List<PeopleFigure> figures = parts.stream().map(Whole::figure).toList();
      // Persons may be fewer than their visits, but never more.
      compare(total.figure(), figures, !otherUnit && (figures.size() > 1 || !total.sums()));
    }

    private void compare(PeopleFigure total, List<PeopleFigure> parts, boolean complete) {
      boolean exact = !total.estimated() && parts.stream().noneMatch(PeopleFigure::estimated);
      BigDecimal sum = add(parts.stream().map(PeopleFigure::value).toList());
      int order = sum.compareTo(total.value());
      boolean beyond =
          order > 0
              && parts.stream().noneMatch(part -> mayBeLess(part.bound()))
              && (total.bound() == Bound.EXACT || total.bound() == Bound.LESS_THAN);
      if (beyond || (exact && order < 0 && complete)) {
        remarks.add(
            Remark.of(
                "figures-disagree",
                "total",
                total.value().toPlainString(),
                "sum",
                sum.toPlainString()));
      }
    }

    private static boolean mayBeLess(Bound bound) {
      return bound == Bound.LESS_THAN || bound == Bound.ABOUT;
    }

    private void share(Whole whole) {
      PeopleFigure figure = whole.figure();
      if (whole.parts().isEmpty()) {
        share(figure, figure.value(), figure.start());
        return;
      }
      List<PeopleFigure> parts = whole.parts();
      compare(figure, parts, parts.size() > 1 && !figure.grouped());
      parts.forEach(part -> share(part, part.value(), part.start()));
      BigDecimal named =
          add(parts.stream().filter(PeopleFigure::grouped).map(PeopleFigure::value).toList());
      if (figure.value().compareTo(named) > 0) {
        int behind = parts.get(parts.size() - 1).start();
        share(figure, figure.value().subtract(named), behind);
      }
    }

    private void share(PeopleFigure figure, BigDecimal value, int start) {
      int groups = figure.groups().size();
      boolean each = figure.role() == PeopleFigure.Role.EACH;
      for (String group : figure.groups()) {
        Optional<BigDecimal> own =
            each ? Optional.of(figure.mention().measure().value()) : Optional.of(value);
        shares.add(
            new Share(group, groups == 1 || each ? own : Optional.empty(), figure.bound(), start));
      }
      if (groups > 1 && !each) {
        remarks.add(
            Remark.of(
                "groups-not-split",
                "groups",
                String.join("、", figure.groups()),
                "value",
                value.toPlainString()));
      }
    }
  }
}
