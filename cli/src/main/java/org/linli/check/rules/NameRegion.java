package org.linli.check.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;

/**
 * The 行政区划 that a name begins with: 重庆市渝北区龙山街道, each step below the one before it.
 *
 * <pre>
 *   省 ─▶ 市、州 ─▶ 区、县、市 ─▶ 街道、镇、乡
 * </pre>
 *
 * A step is known by the word for its level, or as a unit of the roster without that word (渝北…).
 * Where the roster lists the townships, 友爱镇 and its like in the middle of a name are none.
 */
final class NameRegion {
  private static final Pattern NATIONAL = Pattern.compile("^(?:中国|全国|中华)");

  /** The words behind which the level's own word is part of another: 社区, 小区, 市场, 乡情. */
  private static final Pattern STEP =
      Pattern.compile(
          "^(?:(?!社区|村)[\\u4e00-\\u9fa5])"
              + "{1,10}?(?:(?<province>省|自治区|特别行政区)"
              + "|(?<city>(?<![都城超菜夜])市(?![民场容政井])|州|盟)"
              + "|(?<county>(?<![社小园片景灾库])区|县|旗)"
              + "|(?<=..)(?<town>街道|镇|乡(?![村镇邻贤情愁风音亲土])))");

  /**
   * Any place by its level's word; 中国 and its kin have a rule of their own, and so has a bare 市.
   */
  private static final Pattern WORDED =
      Pattern.compile(
          "^(?:中国|全国|中华|[\\u4e00-\\u9fa5]{0,8}?[省市县区州盟旗镇乡村]|[\\u4e00-\\u9fa5]{1,6}?(?:街道|社区))");

  private NameRegion() {}

  /** Returns whether a name begins with a place and the word for its level, whatever place. */
  static boolean isWorded(String name) {
    return WORDED.matcher(name).find();
  }

  /**
   * Returns the unit around the reporting one, itself or right below it, with whose name a name
   * begins that leaves out the level: 南昌太阳花…, as the rules of 1999 allow.
   */
  static Optional<Unit> withoutLevel(String name, Context context) {
    if (isWorded(name)) {
      return Optional.empty();
    }
    Roster roster = context.roster();
    Optional<Unit> at =
        PlaceText.home(roster, context.unit()).or(() -> Optional.of(context.unit()));
    while (at.isPresent()) {
      if (name.startsWith(Roster.shortName(at.get().name()))) {
        return at;
      }
      at = roster.above(at.get());
    }
    return roster.below(context.unit().code()).stream()
        .filter(unit -> name.startsWith(Roster.shortName(unit.name())))
        .findFirst();
  }

  /** Returns how many characters of the name are its region; 0 for none. */
  static int length(String name, Roster roster) {
    if (OrganizationNameRelative.isRelative(name)) {
      return 1;
    }
    if (NATIONAL.matcher(name).find()) {
      return 2;
    }
    int at = 0;
    int depth = 0;
    while (true) {
      Step step = step(name.substring(at), depth, at == 0, roster);
      if (step.length == 0) {
        return at;
      }
      at += step.length;
      depth = step.depth;
    }
  }

  private record Step(int length, int depth) {
    static final Step NONE = new Step(0, 0);
  }

  private static Step step(String rest, int depth, boolean first, Roster roster) {
    Step worded = worded(rest, depth, first, roster);
    Step brief = Step.NONE;
    for (Unit unit : roster.units()) {
      String name = Roster.shortName(unit.name());
      int below = unit.level().depth();
      boolean fits = below < Level.TOWNSHIP.depth() && below > depth;
      if (fits && name.length() > brief.length && rest.startsWith(name)) {
        brief = new Step(name.length(), below);
      }
    }
    return worded.length > 0 ? worded : brief;
  }

  private static Step worded(String rest, int depth, boolean first, Roster roster) {
    Matcher step = STEP.matcher(rest);
    if (!step.find()) {
      return Step.NONE;
    }
    int below = depth(step, depth);
    boolean town = below == Level.TOWNSHIP.depth();
    boolean certain =
        (!town || first || isTown(step.group(), roster)) && !holdsMore(step.group(), roster);
    return below > depth && certain ? new Step(step.end(), below) : Step.NONE;
  }

  private static int depth(Matcher step, int above) {
    if (step.group("province") != null) {
      return Level.PROVINCE.depth();
    }
    if (step.group("city") != null) {
      // 上饶市德兴市: the second is of a county's level.
      return Math.min(Level.COUNTY.depth(), Math.max(Level.PREFECTURE.depth(), above + 1));
    }
    return (step.group("county") != null ? Level.COUNTY : Level.TOWNSHIP).depth();
  }

  /** 银杏渝北区 is no district but a brand before one that the roster knows. */
  static boolean holdsMore(String text, Roster roster) {
    return roster.units().stream()
        .map(Unit::name)
        .anyMatch(name -> text.length() > name.length() && text.endsWith(name));
  }

  private static boolean isTown(String name, Roster roster) {
    return roster.bearing(name).stream().anyMatch(unit -> unit.level() == Level.TOWNSHIP)
        || roster.units().stream().noneMatch(unit -> unit.level() == Level.TOWNSHIP);
  }
}
