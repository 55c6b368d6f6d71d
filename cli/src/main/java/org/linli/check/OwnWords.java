package org.linli.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.discover.CampaignTree;
import org.linli.discover.Jurisdiction;
import org.linli.discover.UnitFolder;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Category;
import org.linli.notice.Group;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.value.Text;

/**
 * What a unit's narrative holds of its own, so that two can be compared:
 *
 * <pre>
 *   as written ─▶ NFKC, letters and digits only ─▶ without what the notices say
 *                                                  without names of units
 *                                                  without numbers and days
 * </pre>
 *
 * The same for every unit of a campaign, whatever notice it answers to: two texts that were alike
 * stay so, and one in which only the name, the day and the numbers were changed becomes the other.
 */
final class OwnWords {
  /** Shorter words of a notice, as 养老, are anyone's. */
  private static final int SHORTEST_OF_NOTICE = 3;

  private static final BitSet NUMERALS = new BitSet();

  static {
    "零一二三四五六七八九十百千万亿两".chars().forEach(NUMERALS::set);
  }

  /** What goes with the number before it: 2021年9月21日, 500余人. */
  private static final String BEHIND_NUMERALS = "年月日号余多";

  private final Phrases others;

  private OwnWords(Collection<String> others) {
    this.others = new Phrases(others);
  }

  /** Returns what is no unit's own in a campaign: words of all its notices and names of units. */
  static OwnWords of(CampaignTree tree) {
    Set<String> others = new HashSet<>();
    Stream.concat(Stream.of(tree.notice()), tree.parts().stream().map(Jurisdiction::notice))
        .distinct()
        .flatMap(notice -> words(notice).stream())
        .map(OwnWords::letters)
        .filter(word -> word.length() >= SHORTEST_OF_NOTICE)
        .forEach(others::add);
    Stream.concat(
            tree.notice().roster().units().stream(), tree.units().stream().map(UnitFolder::unit))
        .forEach(unit -> names(unit, others));
    return new OwnWords(others);
  }

  /** What a notice calls itself and its parts, and its word lists, the usual phrases among them. */
  private static List<String> words(Notice notice) {
    List<String> words = new ArrayList<>(List.of(notice.title()));
    // A title is mostly quoted without whose it is.
    notice
        .issuer()
        .filter(notice.title()::startsWith)
        .ifPresent(issuer -> words.add(notice.title().substring(issuer.length())));
    notice.theme().ifPresent(words::add);
    notice.number().ifPresent(words::add);
    words.addAll(notice.cites());
    notice.terms().values().forEach(words::addAll);
    for (Category category : notice.categories().all()) {
      words.add(category.name());
      words.add(category.title());
      category.topics().forEach(topic -> words.add(topic.name()));
    }
    notice.groups().all().stream().map(Group::name).forEach(words::add);
    notice.deliverables().sections().stream().map(SummarySection::title).forEach(words::add);
    return words;
  }

  /**
   * A township is not called by less than its full name: 和平 and 幸福 are words. (That 平安 is a county
   * too takes as much from either of two texts.)
   */
  private static void names(Unit unit, Set<String> into) {
    into.add(letters(unit.name()));
    if (unit.level().depth() < Level.TOWNSHIP.depth()) {
      into.add(letters(Roster.shortName(unit.name())));
    }
  }

  /** Returns what is left of a narrative, joined. */
  String in(String narrative) {
    String text = letters(narrative);
    char[] own = new char[text.length()];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at + others.lengthAt(text, at);
      end = end > at ? end : numberEnd(text, at);
      if (end == at) {
        own[size++] = text.charAt(at);
        end++;
      }
      at = end;
    }
    return new String(own, 0, size);
  }

  /** Returns where a number that begins at a place ends, with what goes with it. */
  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    while (at > from && at < text.length() && BEHIND_NUMERALS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isNumeral(char c) {
    return isChinese(c) ? NUMERALS.get(c) : Character.isDigit(c);
  }

  /** Rare characters, of two halves each, are kept whatever they are. */
  private static String letters(String text) {
    String folded = Text.folded(text);
    char[] letters = new char[folded.length()];
    int size = 0;
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (isChinese(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters[size++] = c;
      }
    }
    return new String(letters, 0, size);
  }

  /** Of these, which are nearly all, it need not be looked up that they are letters. */
  private static boolean isChinese(char c) {
    return c >= 0x4E00 && c < 0xA000;
  }
}
