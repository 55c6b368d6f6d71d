package org.linli.compare;

import java.util.Locale;

/** A part of report.json whose figures are compared, in the order in which people read of them. */
public enum Section {
  TOTALS,
  TARGETS,
  REPORTING,
  UNITS,
  CATEGORIES,
  MONTHS,
  GROUPS,
  FESTIVALS,
  NEEDS,
  ORGANIZATIONS,
  CASES,
  INDICATORS,
  /** The statistics tables that a notice itself defines. */
  TALLIES,
  /** How many of those responsible have reported on each duty of the notice. */
  DUTIES,
  /** The units' scores, where the campaign has weights. */
  ASSESSMENT,
  ROWS,
  FINDINGS,
  RULES;

  /** Returns the word that names it in JSON and in the bundles: {@code totals}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
