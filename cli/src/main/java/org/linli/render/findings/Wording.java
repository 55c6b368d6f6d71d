package org.linli.render.findings;

import java.util.Optional;
import org.linli.finding.RuleId;

/** Where the words of a rule come from: its page. */
@FunctionalInterface
public interface Wording {
  /** Returns what a rule says in a language; empty for a rule without a page. */
  Optional<Template> of(RuleId rule, Language language);

  /**
   * A rule's words, with facts by name in braces: {@code 活动 {start} 开始}.
   *
   * @param message what is wrong
   * @param hint what to do; may be empty
   */
  record Template(String message, String hint) {}
}
