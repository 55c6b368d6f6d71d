package org.linli.check;

/** Looks at the campaign when all units have been checked. */
@FunctionalInterface
public non-sealed interface CampaignCheck extends Check {
  /** Reports what is wrong with the campaign as a whole. */
  void check(CampaignFacts campaign, Context context, Sink out);
}
