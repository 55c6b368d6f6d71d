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
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          ".*(协会|学会|商会|促进会|联合会|研究会|基金会|慈善会|义工联|中心|服务社|工作站|服务站|志愿队|服务队|社工站|机构|联盟|社团|俱乐部"
              + "|会|社|队|站|所|院|团).*");

  private static final String NUMBER = "(?:共计|[共约近等计])*\\s*[0-9０-９一二三四五六七八九十百千两]+[余多几]?\\s*";

  /** Who is counted; 志愿者协会 is no such word, since the number does not stand behind 志愿者. */
  private static final String PEOPLE =
      "(?:(?:大学|社会|专业|爱心|巾帼|青年|党员|学生|医务|医护|退休|社区|居民|村民|机关|骨干)*"
          + "(?:志愿者|志愿服务者|义工|社工|社会工作者|会员|党员|团员|队员|社员|成员|理事|干部|职工|员工|教师|老师|学生|医生|护士|律师"
          + "|居民|村民|群众|代表|骨干|家属|人士|人员))";

  private static final String COUNTED = NUMBER + "(?:人次|人|名|位)" + PEOPLE + "?";

  /** In brackets, whatever else stands there. */
  private static final Pattern BRACKETS =
      Pattern.compile("[(（][^()（）]*" + COUNTED + "[^()（）]*[)）]");

  private static final Pattern AT_END =
      Pattern.compile("\\s*" + PEOPLE + "?\\s*" + COUNTED + "(?:参加|参与)?$");

  /** A name up to what it is by its last form; whoever stands behind it is one of its people. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(.*(?:协会|学会|商会|总会|促进会|联合会|联谊会|研究会|基金会|慈善会|理事会|义工联|服务中心|发展中心|保护中心|托管中心|活动中心|事务所|服务社|工作站|服务站|志愿队"
              + "|义工队|服务队|社工站|俱乐部)(?:[(（][^()（）]*[)）])?).*");

  private MembersText() {}

  /**
   * Returns the organizations in the order of the text; where none can be told by its name, all
   * that is not a number of people.
   */
  static List<String> organizations(String members) {
    List<String> items = new ArrayList<>();
    for (String item : ListText.split(BRACKETS.matcher(members).replaceAll(""))) {
      for (StringTokenizer parts = new StringTokenizer(item, "，,。"); parts.hasMoreTokens(); ) {
        String name = named(parts.nextToken().strip());
        if (!name.isEmpty()) {
          items.add(name);
        }
      }
    }
    List<String> organizations =
        items.stream().filter(item -> ORGANIZATION.matcher(item).matches()).toList();
    return organizations.isEmpty() ? items : organizations;
  }

  private static String named(String part) {
    Matcher named = NAMED.matcher(part);
    return named.matches() ? named.group(1) : AT_END.matcher(part).replaceFirst("").strip();
  }
}
