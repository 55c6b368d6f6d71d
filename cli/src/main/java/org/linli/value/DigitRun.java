package org.linli.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic digits with what groups them: {@code 1,200.50}, or why they are no number.
 *
 * @param end index behind the digits, and behind the scale that a flaw spoils: all of 1,20万
 * @param value 0 if there is a flaw
 * @param length how many characters the digits take
 */
record DigitRun(int end, BigDecimal value, int length, Flaw flaw) {

  private static final int LONGEST = 40;

  /** Digits with what may group them; an age behind a comma or a blank is a number of its own. */
  private static final Pattern RUN =
      Pattern.compile("[0-9*]+(?:[,，. ](?![0-9]{1,3}周?岁)[0-9*]+){0,60}");

  private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:([,， ])[0-9]{3})(?:\\1[0-9]{3})*(?:\\.[0-9]+)?");
  private static final Pattern HIDDEN =
      Pattern.compile("[*xX×][0-9*xX×]{0,60}+(?=\\s*[余多]?[人名位户元万千百])");

  /** 3×1200元: a single × before a sum multiplies. */
  private static final Pattern TIMES = Pattern.compile("×[1-9][0-9.,]{0,20}\\s*[余多]?[百千万]?[元块圆]");

  /** The scale behind digits, which belongs to them whether or not they can be read. */
  private static final Pattern SCALE = Pattern.compile("\\s*[余多]?[十百千万亿]+");

  /** Marks that stand where a point or a comma was meant: 1·2万, 1。2万元, 1'200元. */
  private static final Pattern MISPOINTED =
      Pattern.compile(
          "(?:[·•・‧∙'‘’]|。(?=[0-9.,，]*\\s*[余多]?[万亿元]))[0-9]+(?:[.,，][0-9]+)*(?=\\s*[余多]?[万亿元人名位])");

  /** 1、200元 and 1、2万元: two figures, or one whose comma is the wrong one. */
  private static final Pattern MISLISTED =
      Pattern.compile("、(?:[0-9]{3}(?![0-9])|[0-9]{1,4}(?:\\.[0-9]+)?(?=\\s*[余多]?[万亿]))");

  /** Letters between digits; x may multiply or mask. */
  private static final Pattern LETTERS =
      Pattern.compile("[eE][+-]?[0-9]|(?![xX])[a-zA-Z]{1,3}[0-9]");

  private static final Pattern REST = Pattern.compile("[+-]?[0-9a-zA-Z]*(?:[.,][0-9]+)*");

  /** Reads the digits that begin at this index of a folded text. */
  static DigitRun at(String text, int start) {
    Matcher run = RUN.matcher(text).region(start, text.length());
    run.lookingAt();
    String found = run.group();
    int end = run.end();
    if (found.indexOf('*') >= 0 || hides(text, end)) {
      return flawed(text, hidden(text, end), Flaw.MASKED);
    }
    if (found.length() > LONGEST) {
      return flawed(text, end, Flaw.TOO_LARGE);
    }
    int torn = torn(text, found, end);
    if (torn > end || (!PLAIN.matcher(found).matches() && !GROUPED.matcher(found).matches())) {
      boolean points = found.chars().filter(c -> c == '.').count() > 1;
      return flawed(text, torn, points ? Flaw.UNREADABLE : Flaw.MISGROUPED);
    }
    int spoiled = spoiled(text, end);
    if (spoiled > end) {
      return flawed(text, spoiled, Flaw.UNREADABLE);
    }
    if (halved(text, start, end)) {
      return flawed(text, end, Flaw.UNREADABLE);
    }
    String digits = found.replace(",", "").replace("，", "").replace(" ", "");
    return new DigitRun(end, new BigDecimal(digits), found.length(), Flaw.NONE);
  }

  /** The end of the masked digits that begin here, with their scale; {@code start} if none do. */
  static int masked(String text, int start) {
    int end = hidden(text, start);
    return end == start ? start : behindScale(text, end);
  }

  private static DigitRun flawed(String text, int end, Flaw flaw) {
    return new DigitRun(behindScale(text, end), BigDecimal.ZERO, 0, flaw);
  }

  private static boolean hides(String text, int at) {
    return hidden(text, at) > at && !lookingAt(TIMES, text, at);
  }

  private static int hidden(String text, int at) {
    return end(HIDDEN, text, at);
  }

  private static int behindScale(String text, int at) {
    return end(SCALE, text, at);
  }

  /** Where the digits end of which these are the first, if a wrong mark tears them. */
  private static int torn(String text, String found, int end) {
    int torn = end(MISPOINTED, text, end);
    boolean item = found.length() > 3 || (end < text.length() && numbered(text, found, end));
    return torn > end || item ? torn : end(MISLISTED, text, end);
  }

  /** Whether the digits number an item of a list: 1、200元；2、300元. */
  private static boolean numbered(String text, String found, int end) {
    if (text.charAt(end) != '、' || found.length() > 2) {
      return false;
    }
    int first = text.indexOf("1、");
    return first >= 0 && text.indexOf("2、", first) > 0;
  }

  /**
   * Whether the digits stand behind a point that none stand before: .5元. Behind a word the point
   * may end a sentence, but not before 万 and 亿, where decimals are usual.
   */
  private static boolean halved(String text, int start, int end) {
    if (start == 0 || text.charAt(start - 1) != '.') {
      return false;
    }
    boolean word = start > 1 && Character.isLetter(text.charAt(start - 2));
    int scale = behindScale(text, end);
    return !word || (scale > end && "万亿".indexOf(text.charAt(scale - 1)) >= 0);
  }

  /**
   * Where the characters end of which the digits are the first, if they are no number: 1e3, 1O0
   * with a letter for a digit, 1½5, 30② with no unit before the next item. Letters that are a unit
   * are none of them: 5kg20袋.
   */
  private static int spoiled(String text, int end) {
    if (end == text.length()) {
      return end;
    }
    char c = text.charAt(end);
    boolean letters = lookingAt(LETTERS, text, end) && Unit.at(text, end).isEmpty();
    boolean number = Character.getType(c) == Character.OTHER_NUMBER;
    return letters || number || Character.isDigit(c) ? end(REST, text, end + 1) : end;
  }

  private static boolean lookingAt(Pattern pattern, String text, int at) {
    return end(pattern, text, at) > at;
  }

  private static int end(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
