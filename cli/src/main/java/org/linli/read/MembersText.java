package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.value.ListText;

/**
 * The organizations that 参加社会组织及人员 of Attachment 2 names beside people and their numbers. What is
 * only counted, as 志愿者10人, is none; what counts the people of an organization is no part of its
 * name.
 */
final class MembersText {
  /** By these words a name of an organization is told from a person's or a number of helpers. */
  private static final Pattern ORGANIZATION = Pattern.compile("[会社队站所院团]|义工联|中心|机构|联盟|俱乐部");

  /** What repeats is bounded here and below: a cell may hold 32,767 characters of anything. */
  private static final String NUMBER =
      "(?:共计|[共约近等计]){0,3}\\s{0,4}[0-9０-９一二三四五六七八九十百千两]{1,12}[余多几]?\\s{0,4}";

  /** Who is counted; 志愿者协会 is no such word, since the number does not stand behind 志愿者. */
  private static final String PEOPLE =
      "(?:(?:大学|社会|专业|爱心|巾帼|青年|党员|学生|医务|医护|退休|社区|居民|村民|机关|骨干){0,3}"
          + "(?:志愿者|志愿服务者|义工|社工|社会工作者|会员|党员|团员|队员|社员|成员|理事|干部|职工|员工|教师|老师|学生|医生|护士|律师"
          + "|居民|村民|群众|代表|骨干|家属|人士|人员))";

  private static final Pattern COUNTED = Pattern.compile(NUMBER + "(?:人次|人|名|位)" + PEOPLE + "?");

  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");

  private static final Pattern AT_END =
      Pattern.compile("\\s{0,4}" + PEOPLE + "?\\s{0,4}" + COUNTED + "(?:参加|参与)?$");

  /** A name ends with its last form; whoever stands behind it is one of its people. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:协会|学会|商会|总会|促进会|联合会|联谊会|研究会|基金会|慈善会|理事会|义工联|(?:服务|发展|保护|托管|活动)中心|事务所|服务社|工作站|服务站|志愿队"
              + "|义工队|服务队|社工站|俱乐部)(?:[(（][^()（）]*[)）])?");

  private MembersText() {}

  /**
   * Returns the organizations in the order of the text; where none can be told by its name, all
   * that is not a number of people.
   */
  static List<String> organizations(String members) {
    List<String> items = new ArrayList<>();
    for (String item : ListText.split(uncounted(members))) {
      for (StringTokenizer parts = new StringTokenizer(item, "，,。"); parts.hasMoreTokens(); ) {
        String name = named(parts.nextToken().strip());
        if (!name.isEmpty()) {
          items.add(name);
        }
      }
    }
    List<String> organizations =
        items.stream().filter(item -> ORGANIZATION.matcher(item).find()).toList();
    return organizations.isEmpty() ? items : organizations;
  }

  /** Without the brackets in which people are counted, whatever else stands there. */
  private static String uncounted(String members) {
    return BRACKETS
        .matcher(members)
        .replaceAll(
            brackets ->
                COUNTED.matcher(brackets.group(1)).find()
                    ? ""
                    : Matcher.quoteReplacement(brackets.group()));
  }

  private static String named(String part) {
    int end = 0;
    for (Matcher form = FORM.matcher(part); form.find(); ) {
      end = form.end();
    }
    return end > 0 ? part.substring(0, end) : AT_END.matcher(part).replaceFirst("").strip();
  }
}
