package org.linli.value;

import java.util.regex.Pattern;

/** The name of a social organization as it stands in a list of them. */
public final class OrganizationText {
  private static final String MARKS = "“”\"'‘’「」『』";
  private static final Pattern QUOTES = Pattern.compile("[" + MARKS + "]");

  /** 等5家, 等单位: those that are not named. No word that ends in 等, as 平等, is cut. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<![平高中初同均相上])等(?:[0-9一二三四五六七八九十百两几多余若干]{1,6}[余多]?[家个支])?"
              + "(?:社会组织|志愿服务组织|组织|机构|单位|队伍)?$");

  private OrganizationText() {}

  /**
   * Returns the name by which an organization is the same wherever it is named: folded, without
   * quotation marks and without 等N家 behind it.
   */
  public static String same(String name) {
    String bare = bare(name);
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
