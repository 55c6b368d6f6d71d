package org.linli.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number of people or of households in its sentence, with the groups it tells of.
 *
 * @param groups the groups' own words; several share the number
 * @param role what part the figure plays
 * @param total whether it is said to sum up what stands beside it
 * @param part whether it is said to be part of a figure before it
 */
record PeopleFigure(Mention mention, List<String> groups, Role role, boolean total, boolean part) {

  /** So many characters may stand between persons and their visits: a mark or a bracket or two. */
  private static final int MARKS = 2;

  PeopleFigure {
    groups = List.copyOf(groups);
  }

  PeopleFigure(Mention mention, List<String> groups, Role role) {
    this(mention, groups, role, mention.has(Cue.TOTAL), mention.part());
  }

  /**
   * The same figure as one of the people of whom another tells: 80人 in 低保户30户（80人）, which are
   * neither a part of the 30 nor the total of what stands beside them.
   */
  PeopleFigure of(PeopleFigure other) {
    return new PeopleFigure(mention, other.groups, role, total || other.total, other.part);
  }

  /**
   * Whether this counts the visits of just those persons whom the other counts: it stands right
   * beside them, names nobody of its own, and visits are no fewer than persons.
   */
  boolean visitsOf(PeopleFigure persons) {
    Measure own = mention.measure();
    Measure other = persons.mention.measure();
    int apart = Math.max(own.start() - other.end(), other.start() - own.end());
    return mention.unit() == Unit.VISITS
        && persons.mention.unit() == Unit.PEOPLE
        && !grouped()
        && !mention.further()
        && apart <= MARKS
        && value().compareTo(persons.value()) >= 0;
  }

  /** Why a figure counts or does not. */
  enum Role {
    BENEFIT,
    /** People who came: counts where nothing else is said. */
    ATTENDANCE,
    /** Volunteers, social workers and others on the giving side. */
    PROVIDER,
    /** So many a household, a day, a team. */
    RATE,
    /** So many for each of the groups named. */
    EACH
  }

  boolean households() {
    return mention.unit() == Unit.HOUSEHOLDS;
  }

  /**
   * Whether it is part of a figure of its own sort. The people of households (困难家庭20户（老人30人、儿童10人）)
   * are no part of them.
   */
  boolean partOfItsLike() {
    return part && mention.wholes().stream().anyMatch(whole -> !other(whole.unit()));
  }

  private boolean other(Unit unit) {
    return households() ? unit.people() : unit == Unit.HOUSEHOLDS;
  }

  int start() {
    return mention.measure().start();
  }

  boolean grouped() {
    return !groups.isEmpty();
  }

  /** The number, multiplied where it stands for each of several groups; 1.2万 is 12000. */
  BigDecimal value() {
    BigDecimal shortest = mention.measure().value().stripTrailingZeros();
    BigDecimal stated = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    return role == Role.EACH ? stated.multiply(BigDecimal.valueOf(groups.size())) : stated;
  }

  Bound bound() {
    return mention.measure().bound();
  }

  boolean estimated() {
    return bound() != Bound.EXACT;
  }
}
