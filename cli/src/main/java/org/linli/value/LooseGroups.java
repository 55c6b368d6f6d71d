package org.linli.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the groups that a text names without any number, each in its own words. */
final class LooseGroups {

  /** What a clause that only names a group says before it. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(?:以上|以下|主要|全部|均|都|受益|服务|对象|人员|群体|人群|类型|惠及|慰问|涉及|包括|面向|覆盖|的|为|是|系|:|\\s){0,6}");

  private final String original;
  private final String folded;
  private final List<Token> tokens;

  LooseGroups(String original, String folded, List<Token> tokens) {
    this.original = original;
    this.folded = folded;
    this.tokens = tokens;
  }

  /**
   * A group that is named without a number.
   *
   * @param start where the words begin that name it
   * @param item whether it is one of a list, whose other items may be groups that are not known
   */
  record Named(String group, int start, boolean item) {}

  /** The groups in a list, behind a colon, or at the start of the text. */
  List<Named> listed() {
    return named(this::listed);
  }

  /** The same where a group may fill a clause or a bracket of its own, as in 30人次（空巢老人）. */
  List<Named> listedOrAlone() {
    return named(at -> listed(at) || alone(at));
  }

  private List<Named> named(IntPredicate placed) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Word word && free(i) && placed.test(i)) {
        boolean item = (word(i - 2) && lists(i - 1)) || (word(i + 2) && lists(i + 1));
        looseIn(i).forEach(group -> named.add(new Named(group, word.start(), item)));
      }
    }
    List<String> groups = PeopleFigures.withoutSummary(named.stream().map(Named::group).toList());
    List<Named> plain = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      plain.add(new Named(groups.get(i), named.get(i).start(), named.get(i).item()));
    }
    return plain;
  }

  private List<String> looseIn(int index) {
    String text = text(tokens.get(index));
    return (lists(index - 1) ? GroupWords.after(text).groups() : last(text))
        .stream()
            .filter(GroupWords::people)
            .filter(group -> !PeopleFigures.provider(group, text, ""))
            .map(group -> GroupWords.written(group, original, folded, tokens.get(index).start()))
            .toList();
  }

  /** The groups that the words end with, one or joined as in 空巢老人和残疾人; none if others follow. */
  private static List<String> last(String words) {
    List<String> groups = GroupWords.before(words).groups();
    boolean last =
        !groups.isEmpty() && GroupWords.trimmed(words).endsWith(groups.get(groups.size() - 1));
    return last ? groups : List.of();
  }

  private boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i) instanceof Token.Word;
  }

  private boolean lists(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i) instanceof Token.Mark mark && mark.lists();
  }

  private boolean free(int i) {
    boolean before = i + 1 < tokens.size() && PeopleFigures.counts(tokens.get(i + 1));
    boolean behind = i > 0 && tokens.get(i - 1) instanceof Measure measure && !age(measure);
    return !before && !behind;
  }

  private static boolean age(Measure measure) {
    return measure.unit() == Unit.AGE;
  }

  /** Whether a word is an item of a list, the words behind a colon, or all there is. */
  private boolean listed(int i) {
    boolean told = i > 0 && tokens.get(i - 1) instanceof Token.Mark mark && mark.sign() == ':';
    return told || lists(i - 1) || lists(i + 1) || i == 0;
  }

  /**
   * Whether a word that is free and not the first token, with an age before it, fills a clause or a
   * bracket and says nothing but who it was: 30人次（70岁以上老人）. No other measure stands beside it.
   */
  private boolean alone(int i) {
    int first = tokens.get(i - 1) instanceof Measure ? i - 1 : i;
    boolean opens = first == 0 || tokens.get(first - 1) instanceof Token.Mark;
    Matcher naming = NAMING.matcher(text(tokens.get(i)));
    naming.lookingAt();
    return opens && GroupWords.endsWithPeople(text(tokens.get(i)).substring(naming.end()));
  }

  private String text(Token token) {
    return folded.substring(token.start(), token.end());
  }
}
