package org.linli.check;

import org.linli.finding.Location;
import org.linli.finding.RuleId;

/**
 * A check that failed with an exception: a defect of the program, never of the data (exit code 4).
 * The other checks still ran.
 *
 * @param rule the rule that the check is named after
 * @param at the row, unit or campaign that it looked at
 * @param cause what it failed with
 */
public record RuleCrash(RuleId rule, Location at, RuntimeException cause) {}
