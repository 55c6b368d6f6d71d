package org.linli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.finding.Location;
import org.linli.finding.RuleId;

/**
 * Runs checks so that one that fails is named and the others still run. Keeps the first failure of
 * each. For one thread.
 */
final class CrashGuard {
  private final Map<RuleId, RuleCrash> crashes = new TreeMap<>();

  /** Begins with what has failed already. */
  CrashGuard(List<RuleCrash> before) {
    before.forEach(this::add);
  }

  /** Keeps a failure, unless the check has failed before. */
  void add(RuleCrash crash) {
    crashes.putIfAbsent(crash.rule(), crash);
  }

  /** Runs a check; what it fails with is kept. */
  void run(RuleId rule, Location at, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | StackOverflowError e) {
      failed(rule, at, e);
    }
  }

  /** Keeps what a check of something at a place failed with. */
  void failed(RuleId rule, Location at, Throwable why) {
    RuntimeException cause =
        why instanceof RuntimeException unchecked
            ? unchecked
            : new IllegalStateException("stack overflow", why);
    add(new RuleCrash(rule, at, cause));
  }

  /** Returns the first failure of each check, sorted by rule. */
  List<RuleCrash> crashes() {
    return List.copyOf(crashes.values());
  }
}
