package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Row;
import org.linli.notice.Notice;
import org.linli.value.Text;

/**
 * A title that speaks of an award in a way that the negative list on awards forbids without
 * approval (全国评比达标表彰工作协调小组, items 1 to 8). Each rule of the family has its own list of words in the
 * pack, {@code terms.<rule>}; a title is found only if it holds one of them <em>and</em> a word for
 * an award ({@code terms.award-words}), so that 国庆慰问 is none. What {@code terms.award-exempt}
 * lists, as names of days that hold such a word, is left out of sight.
 */
final class AwardTitle implements TableCheck<Row> {
  /** The rules of the family, by what the list says, not by their numbers in it. */
  static final List<String> RULES =
      List.of(
          "award-at-occasion",
          "award-at-summit",
          "award-in-official-name",
          "award-medal",
          "award-national-scope",
          "award-ranking",
          "award-trade-mark",
          "award-with-foreign-body");

  private final String rule;
  private final String field;

  /**
   * Makes a check.
   *
   * @param rule one of {@link #RULES}
   * @param field key of the title, as {@code name}
   */
  AwardTitle(String rule, String field) {
    this.rule = rule;
    this.field = field;
  }

  @Override
  public boolean spansFiles() {
    return false;
  }

  @Override
  public Look<Row> begin(Context context) {
    Notice notice = context.notice();
    // Off unless a pack asks for it: then no title need be read.
    if (!notice.setting(RuleId.of(rule)).on()) {
      return Look.nothing();
    }
    List<String> scopes = notice.terms(rule);
    List<String> awards = notice.terms("award-words");
    List<String> exempt = notice.terms("award-exempt");
    return (row, out) -> {
      String title = Text.folded(row.text(field));
      for (String harmless : exempt) {
        title = title.replace(harmless, "，");
      }
      Optional<String> scope = first(scopes, title);
      Optional<String> award = first(awards, title);
      if (scope.isPresent() && award.isPresent()) {
        report(row, scope.get(), award.get(), out);
      }
    };
  }

  private static Optional<String> first(List<String> words, String title) {
    return words.stream().filter(title::contains).findFirst();
  }

  private void report(Row row, String scope, String award, Sink out) {
    out.found(
        Observation.of(rule, row.at(field))
            .withValue(row.text(field))
            .with("title", row.text(field))
            .with("word", scope)
            .with("award", award));
  }
}
