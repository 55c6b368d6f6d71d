package org.linli.check;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.model.Row;

/**
 * Runs checks so that one that fails is named and the others still run. Keeps the first failure of
 * each. For one thread.
 */
final class CrashGuard {
  private final Map<RuleId, RuleCrash> crashes = new TreeMap<>();
  private int failures;

  /** Runs a check of a row; what it fails with is kept. Returns whether it ended well. */
  boolean run(RuleId rule, Row row, Runnable check) {
    int before = failures;
    run(rule, row::at, check);
    return failures == before;
  }

  /** Runs a check; what it fails with is kept. */
  void run(RuleId rule, Location at, Runnable check) {
    run(rule, () -> at, check);
  }

  private void run(RuleId rule, Supplier<Location> at, Runnable check) {
    try {
      check.run();
    } catch (StackOverflowError e) {
      failed(rule, at, new IllegalStateException("stack overflow", e));
    } catch (RuntimeException e) {
      failed(rule, at, e);
    }
  }

  private void failed(RuleId rule, Supplier<Location> at, RuntimeException why) {
    failures++;
    crashes.computeIfAbsent(rule, first -> new RuleCrash(rule, at.get(), why));
  }

  /** Returns the first failure of each check, sorted by rule. */
  Collection<RuleCrash> crashes() {
    return Collections.unmodifiableCollection(crashes.values());
  }
}
