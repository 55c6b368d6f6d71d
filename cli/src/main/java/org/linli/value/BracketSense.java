package org.linli.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a bracket behind a figure tells of that figure, as in 30人（其中残疾人5人）, or gives the next
 * item its own: 老人30人和儿童（20人）, 现金2000元、大米50袋（价值3000元）.
 */
enum BracketSense {
  PEOPLE {
    @Override
    boolean same(Unit unit) {
      return unit.people() || unit == Unit.HOUSEHOLDS || unit == Unit.NONE;
    }

    @Override
    boolean nextItem(Mention figure, String between, String inside) {
      if (figure.unit() == Unit.HOUSEHOLDS || !GroupWords.endsWithPeople(between)) {
        return false;
      }
      boolean second = GroupWords.after(between).groups().size() > 1;
      return GroupWords.namesPeople(figure.lead())
          || (second && ONE_NUMBER.matcher(inside).lookingAt());
    }

    /** 70岁以上老人（30人） and 3个小区居民（30人） are items; what goods are for is not asked. */
    @Override
    boolean ofThings(String text, List<Mention> mentions, Mention things, Token.Mark bracket) {
      String between = text.substring(things.measure().end(), bracket.start());
      return !GroupWords.endsWithPeople(between);
    }
  },
  MONEY {
    @Override
    boolean same(Unit unit) {
      return unit == Unit.MONEY || unit == Unit.FOREIGN || unit == Unit.NONE || unit == Unit.OTHER;
    }

    @Override
    boolean nextItem(Mention figure, String between, String inside) {
      return NEXT_SORT.matcher(between).matches()
          && MoneyWords.kind("", between) != MoneyKind.UNKNOWN
          && !BOUGHT.matcher(between).find();
    }

    /** 投入5000元，购买大米50袋（3000元）: what goods cost is part of the money spent on them. */
    @Override
    boolean ofThings(String text, List<Mention> mentions, Mention things, Token.Mark bracket) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Measure money = mentions.get(i).measure();
        if (money.unit() == Unit.MONEY) {
          return BOUGHT.matcher(text.substring(money.end(), bracket.start())).find();
        }
      }
      return false;
    }
  };

  private static final Pattern JOINED = Pattern.compile("\\s*(?:和|与|及|以及|跟|并|加)\\s*[^\\s].*");

  /** Behind these words things are counted: 和慰问品25件 in 2.3万元经费和慰问品25件（1000元）. */
  private static final Pattern JOINED_THINGS = Pattern.compile(".*(?:\\s|和|与|及)\\s*[^\\s].*");

  private static final Pattern NEXT_SORT =
      Pattern.compile("(?:的[^\\s,，、]*?(?:\\s|和|与|及|以及)|\\s).*[^\\s].*");
  private static final Pattern ONE_NUMBER = Pattern.compile("[^,，、;:()]{1,16}\\)");
  private static final Pattern BOUGHT = Pattern.compile("购买|采购|购置|购入|置办|用于|买");

  /** Whether a measure in this unit is a figure of the sort that the bracket may be part of. */
  abstract boolean same(Unit unit);

  /**
   * Whether the words between a figure and the bracket name something of their own.
   *
   * @param inside the text from inside the bracket on
   */
  abstract boolean nextItem(Mention figure, String between, String inside);

  /**
   * Whether a bracket in whose clause things alone are counted is part of a figure before them.
   *
   * @param mentions all that stand before it
   */
  abstract boolean ofThings(
      String text, List<Mention> mentions, Mention things, Token.Mark bracket);

  /**
   * Whether a bracket tells of a figure before it.
   *
   * @param mentions all that stand before it
   * @param clause those of its own clause, of which there is one at least
   */
  boolean explains(String text, List<Mention> mentions, List<Mention> clause, Token.Mark bracket) {
    for (int i = clause.size() - 1; i >= 0; i--) {
      Mention figure = clause.get(i);
      if (same(figure.unit())) {
        String between = text.substring(figure.measure().end(), bracket.start());
        String behind = between.substring(between.lastIndexOf(')') + 1);
        Pattern next = i == clause.size() - 1 ? JOINED : JOINED_THINGS;
        boolean joined = next.matcher(behind).matches() && !BOUGHT.matcher(behind).find();
        return !joined && !nextItem(figure, behind, text.substring(bracket.end()));
      }
    }
    return ofThings(text, mentions, clause.get(clause.size() - 1), bracket);
  }
}
