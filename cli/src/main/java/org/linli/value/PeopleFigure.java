package org.linli.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number of people or of households in its sentence, with the groups it tells of.
 *
 * @param groups the groups' own words; several share the number
 * @param role what part the figure plays
 */
record PeopleFigure(Mention mention, List<String> groups, Role role) {

  PeopleFigure {
    groups = List.copyOf(groups);
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

  boolean grouped() {
    return !groups.isEmpty();
  }

  /** The number, multiplied where it stands for each of several groups. */
  BigDecimal value() {
    BigDecimal stated = mention.measure().value();
    return role == Role.EACH ? stated.multiply(BigDecimal.valueOf(groups.size())) : stated;
  }

  Bound bound() {
    return mention.measure().bound();
  }

  boolean estimated() {
    return bound() != Bound.EXACT;
  }
}
