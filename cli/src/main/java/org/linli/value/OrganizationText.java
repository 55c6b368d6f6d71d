package org.linli.value;

import java.util.regex.Pattern;

/** The name of a social organization as it stands in a list of them. */
public final class OrganizationText {
  private static final String MARKS = "“”\"'‘’「」『』";

  /** With what the words end that are cut. */
  private static final String ENDS = "人次名者员工)。;,";

  private static final Pattern QUOTES = Pattern.compile("[" + MARKS + "]");

  /** 等5家, 等单位: those that are not named. No word that ends in 等, as 平等, is cut. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<![平高中初同均相上])等(?:[0-9一二三四五六七八九十百两几多余若干]{1,6}[余多]?[家个支])?"
              + "(?:社会组织|志愿服务组织|组织|机构|单位|队伍)?$");

  /** How many of its people came, and the end of a sentence: 阳光协会（20人）, 阳光协会20人。 */
  private static final Pattern PEOPLE =
      Pattern.compile("(?:[(]?[0-9]{1,5}[余多]?(?:人次?|名(?:志愿者|会员|社工)?)[)]?)?[。;,]*$");

  private OrganizationText() {}

  /**
   * Returns the name by which an organization is the same wherever it is named: folded, without
   * quotation marks and without 等N家 or a number of people behind it.
   */
  public static String same(String name) {
    String all = bare(name);
    boolean people = !all.isEmpty() && ENDS.indexOf(all.charAt(all.length() - 1)) >= 0;
    String bare = people ? PEOPLE.matcher(all).replaceFirst("") : all;
    String named = bare.indexOf('等') > 0 ? OTHERS.matcher(bare).replaceFirst("") : bare;
    return named.isEmpty() ? Text.folded(name) : named;
  }

  /** Returns a name folded and without quotation marks. */
  public static String bare(String name) {
    String folded = Text.folded(name);
    return isQuoted(folded) ? QUOTES.matcher(folded).replaceAll("") : folded;
  }

  private static boolean isQuoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
