package org.linli.check;

/** Looks at what one unit has handed in, when all its rows have been seen. */
@FunctionalInterface
public non-sealed interface UnitCheck extends Check {
  /** Reports what is wrong with a unit's submission as a whole. */
  void check(UnitFacts unit, Context context, Sink out);
}
