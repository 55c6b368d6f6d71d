package org.linli.cli;

import java.util.Map;
import java.util.TreeMap;
import org.linli.check.MessageTemplate;
import org.linli.check.RuleCatalog;
import org.linli.check.RulePage;
import org.linli.finding.RuleId;
import org.linli.notice.Packs;

/** What an editor shows beside the id of a rule: its message in both languages. */
final class RuleWords {
  private RuleWords() {}

  /** Returns the JSON Schema of notice.yaml with every rule of the catalogue by its id. */
  static String schema() {
    Map<RuleId, String> words = new TreeMap<>();
    for (RulePage page : RuleCatalog.standard().pages()) {
      words.put(
          page.id(),
          MessageTemplate.open(page.zh().message())
              + " / "
              + MessageTemplate.open(page.en().message()));
    }
    return Packs.schema(words);
  }
}
