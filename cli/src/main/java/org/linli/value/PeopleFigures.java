package org.linli.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the figures for people and households in a text, and whom each of them tells of. */
final class PeopleFigures {

  private static final Pattern PROVIDER =
      Pattern.compile(
          ".*(?:志愿者|义工|社工|社会工作者|工作者|党员|工作人员|律师|医生|医护|医务|医护人员|医务人员|护士|专家|讲师|理发师|队员|会员|骨干|干部|网格员|爱心人士|网友|捐赠人|嘉宾|领导|记者|演员|咨询师|调解员|参与者|组织者|志愿服务人员|服务人员|巡逻员|宣传员|老师|教师|企业家|乡贤|人大代表|政协委员)(?:们|代表)?");
  private static final Pattern VOLUNTEER =
      Pattern.compile(".*(?:志愿|义工|社工|社会工作|工作人员|党员|律师|爱心|捐赠人|组织者|领导|记者|专家|嘉宾|讲师|网友).*");
  private static final Pattern CARED_PROVIDER =
      Pattern.compile(
          ".*(?:困难|贫困|退休|退役|离休|患病|特困|失独|大病|重病|受伤|一线|(?<!敬)老)(?:老)?(?:党员|志愿者|干部|教师|老师|会员|社工|医护).*");
  private static final Pattern CARE =
      Pattern.compile(
          ".*(?:慰问|看望|走访|关爱|关怀|探望|培训|救助|资助|惠及|覆盖|受益)(?:了|过|的|辖区|社区|一线|防疫|抗疫|坚守|在岗|值班|优秀|全体|基层){0,8}");
  private static final Pattern ATTEND =
      Pattern.compile("(?:人|们)?(?:前来|到场|积极|踊跃|自愿)?(?:参加|参与|出席|到场|观看|聆听|报名).*");
  private static final Pattern MEETING =
      Pattern.compile("(?:人|们)?(?:参加|参与|出席)了?[^,，。;]{0,14}(?:活动|会|会议|仪式|启动|签约|座谈|培训|揭牌).*");
  private static final Pattern EACH_LEAD =
      Pattern.compile(".*(?:每[^,，。;、]{0,5}|平均[^,，。;、]{0,4}|人均|户均)");
  private static final Pattern RATE_RIGHT = Pattern.compile("\\s*(?:为?一[组份队批]|/[天次组场日])");
  private static final Pattern GIVING_LABEL =
      Pattern.compile(".*(?:志愿[^,，]{0,4}人[数次]|出动|志愿服务队|志愿服务团队)");
  private static final Pattern SUMMARY = Pattern.compile("(?<=.)等.*(?:群体|人群|对象|人员|群众|家庭|老人|人士|人)$");
  private static final Pattern LABEL =
      Pattern.compile(".*(?:人数|人次|受益|惠及|服务|慰问|合计|总数|户数|对象|参与|参加).*");

  /** What stands between households and their people: 30户80人, 30户（80人）, or marked 30户、80人. */
  private static final Pattern BESIDE = Pattern.compile("[\\s(\\[【]*");

  private static final Pattern BESIDE_MARKED = Pattern.compile("[\\s、,，/]*");

  private static final Pattern CAME_TRUE = Pattern.compile(".*(?:实际|实).*");

  private static final Pattern VILLAGERS = Pattern.compile("([村居])\\(([村居])\\)民");

  private final String original;
  private final String folded;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<PeopleFigure> figures = new ArrayList<>();
  private int claimed;

  private PeopleFigures(String original, String folded) {
    this.original = original;
    this.folded = folded;
    this.tokens = Tokens.of(folded);
    this.mentions = Mentions.of(folded, tokens, BracketSense.PEOPLE);
  }

  static PeopleFigures in(String original) {
    // The notice's own 村（居）民 is one word: what its brackets part is put together, in as many
    // characters, and told in the words as written.
    String folded = VILLAGERS.matcher(Folding.fold(original)).replaceAll("$1$2$2$2民");
    PeopleFigures figures = new PeopleFigures(original, folded);
    figures.find();
    return figures;
  }

  /** The figures in the order of the text. */
  List<PeopleFigure> figures() {
    return List.copyOf(figures);
  }

  private void find() {
    for (Mention mention : mentions) {
      boolean counts =
          mention.unit().people()
              || mention.unit() == Unit.HOUSEHOLDS
              || mention.unit() == Unit.NONE;
      if (counts) {
        int last = figures.size() - 1;
        int reached = last < 0 ? 0 : Math.max(claimed, figures.get(last).mention().measure().end());
        figure(mention)
            .map(figure -> last < 0 ? figure : ofThose(figures.get(last), reached, figure))
            .ifPresent(figures::add);
      }
    }
  }

  /**
   * The figure, which has the groups of the one before it if both tell of the same people: the
   * people of households (低保户30户80人), or those who came instead of those planned for.
   *
   * @param reached where the words of the one before end
   */
  private PeopleFigure ofThose(PeopleFigure before, int reached, PeopleFigure figure) {
    if (figure.grouped() || figure.households() || figure.role() != PeopleFigure.Role.BENEFIT) {
      return figure;
    }
    String between = folded.substring(Math.min(reached, figure.start()), figure.start());
    boolean marked = !figure.total() && BESIDE_MARKED.matcher(between).matches();
    boolean theirs = before.households() && (marked || BESIDE.matcher(between).matches());
    boolean instead =
        before.mention().standing() == Mention.Standing.PLANNED
            && figure.mention().standing() == Mention.Standing.DONE
            && CAME_TRUE.matcher(between).matches();
    return theirs || instead ? figure.of(before) : figure;
  }

  private Optional<PeopleFigure> figure(Mention mention) {
    int label = label(mention);
    String left = label < 0 ? "" : unclaimed(tokens.get(label));
    GroupWords.Found before = GroupWords.before(left);
    GroupWords.Found after =
        mention.unit() == Unit.NONE ? GroupWords.before("") : GroupWords.after(mention.right());
    boolean rightFirst = "名位个".contains(mention.measure().unitWord());
    boolean nextHasFigure = nextHasFigure(mention, after);
    boolean closer =
        (rightFirst && !sure(before))
            || (!nextCounts(mention) && before.groups().stream().allMatch(GroupWords::anyone));
    List<String> groups = new ArrayList<>();
    if (!after.none() && (before.none() || closer)) {
      int from = tokens.get(mention.token() + 1).start();
      int own = nextHasFigure ? Math.max(1, after.groups().size() - 1) : after.groups().size();
      after.groups().stream().limit(own).forEach(group -> groups.add(words(group, from)));
      claimed = from + after.end();
      if (own < after.groups().size()) {
        claimed = from + mention.right().lastIndexOf(after.groups().get(own));
      }
      groups.addAll(listedAfter(mention, after.end()));
    } else if (!before.none()) {
      groups.addAll(listedBefore(label));
      before.groups().forEach(group -> groups.add(words(group, tokens.get(label).start())));
      claimed = Math.max(claimed, tokens.get(label).end());
    }
    if (mention.unit() == Unit.NONE && !standsAlone(mention, groups, left)) {
      return stray(mention)
          ? Optional.of(new PeopleFigure(mention.unreadable(), groups, PeopleFigure.Role.BENEFIT))
          : Optional.empty();
    }
    return Optional.of(
        new PeopleFigure(mention, withoutSummary(groups), role(mention, groups, left)));
  }

  /**
   * Whether the words behind a figure end with the next figure's: 儿童 in 30名老人和儿童20名. A total or the
   * visits behind them are those of all.
   */
  private boolean nextHasFigure(Mention mention, GroupWords.Found after) {
    int next = behindRight(mention);
    if (next + 1 < tokens.size()
        && tokens.get(next) instanceof Token.Mark mark
        && (mark.sign() == ':' || (mark.opens() && !explained(next + 1)))) {
      next++;
    }
    return next < tokens.size()
        && after.end() == mention.right().length()
        && tokens.get(next) instanceof Measure figure
        && (figure.unit().people() || figure.unit() == Unit.NONE)
        && !(figure.unit() == Unit.VISITS
            && mention.unit() == Unit.PEOPLE
            && figure.value().compareTo(mention.measure().value()) >= 0)
        && !figure.has(Cue.TOTAL)
        && !figure.has(Cue.EACH);
  }

  private boolean explained(int token) {
    return mentions.stream().anyMatch(other -> other.token() == token && other.explained());
  }

  /** Whether the words behind a figure lead to another. */
  private boolean nextCounts(Mention mention) {
    int next = behindRight(mention);
    return next < tokens.size() && counts(tokens.get(next));
  }

  /** The token behind the words on the right of a figure, of which an age may be one. */
  private int behindRight(Mention mention) {
    int first = mention.token() + 1;
    return first < tokens.size() && tokens.get(first) instanceof Measure ? first + 2 : first + 1;
  }

  /**
   * A number without a unit counts people only if a group, a label or nothing at all stands before
   * it.
   */
  private boolean standsAlone(Mention mention, List<String> groups, String left) {
    boolean whole =
        tokens.size() == 1
            || (mentions.size() == 1 && mention.lead().isEmpty() && mention.right().isEmpty());
    return whole
        || Mentions.opens(tokens, mention)
        || !groups.isEmpty()
        || mention.has(Cue.TOTAL)
        || LABEL.matcher(left).matches();
  }

  /** A bare number in a list of figures, as in 30、40人, is no figure of its own. */
  private boolean stray(Mention mention) {
    return figureAt(mention.token() - 1, -1) || figureAt(mention.token() + 1, 1);
  }

  private boolean figureAt(int mark, int step) {
    int at = mark + step;
    return mark > 0
        && at < tokens.size()
        && tokens.get(mark) instanceof Token.Mark joint
        && joint.lists()
        && tokens.get(at) instanceof Measure beside
        && (beside.unit().people()
            || beside.unit() == Unit.HOUSEHOLDS
            || beside.unit() == Unit.NONE);
  }

  /**
   * Whether the words on the left surely name people, so that those on the right are the next
   * figure's.
   */
  private static boolean sure(GroupWords.Found before) {
    return before.groups().stream().anyMatch(GroupWords::people);
  }

  /**
   * The token whose words stand before the measure: directly, before a colon, or before the bracket
   * it opens.
   */
  private int label(Mention mention) {
    int at = beforeBracket(mention.token() - 1);
    if (at >= 0 && tokens.get(at) instanceof Token.Mark mark) {
      boolean through =
          mark.sign() == ':' || mark.sign() == '=' || (mark.opens() && !mention.explained());
      at = through ? at - 1 : -1;
    }
    return at >= 0 && tokens.get(at) instanceof Token.Word ? at : -1;
  }

  /** Steps over a bracket that only explains: 老人（60岁以上）50人. */
  private int beforeBracket(int at) {
    if (at < 2 || !(tokens.get(at) instanceof Token.Mark mark) || !mark.closes()) {
      return at;
    }
    int open = at - 1;
    while (open > 0 && !(tokens.get(open) instanceof Token.Mark opening && opening.opens())) {
      if (tokens.get(open) instanceof Measure measure && measure.unit() != Unit.AGE) {
        return at;
      }
      open--;
    }
    return open - 1;
  }

  private String unclaimed(Token word) {
    return folded.substring(Math.min(Math.max(word.start(), claimed), word.end()), word.end());
  }

  /** 空巢老人 in 空巢老人、残疾人共45人. */
  private List<String> listedBefore(int label) {
    List<String> groups = new ArrayList<>();
    int at = label - 1;
    while (at > 0
        && tokens.get(at) instanceof Token.Mark mark
        && mark.lists()
        && tokens.get(at - 1) instanceof Token.Word word) {
      GroupWords.Found found =
          word.start() < claimed ? GroupWords.before("") : GroupWords.before(text(word));
      if (found.none() || !sure(found)) {
        break;
      }
      for (int i = found.groups().size() - 1; i >= 0; i--) {
        groups.add(0, words(found.groups().get(i), word.start()));
      }
      at -= 2;
    }
    return groups;
  }

  /** 儿童 in 30名老人、儿童, unless a number of its own follows. */
  private List<String> listedAfter(Mention mention, int reached) {
    List<String> groups = new ArrayList<>();
    int at = mention.token() + 2;
    boolean open = reached + 1 >= mention.right().length();
    while (open
        && at + 1 < tokens.size()
        && tokens.get(at) instanceof Token.Mark mark
        && mark.lists()) {
      boolean word = tokens.get(at + 1) instanceof Token.Word;
      boolean counted = at + 2 < tokens.size() && counts(tokens.get(at + 2));
      GroupWords.Found found =
          word && !counted ? GroupWords.after(text(tokens.get(at + 1))) : GroupWords.before("");
      if (found.none()) {
        break;
      }
      int from = tokens.get(at + 1).start();
      found.groups().forEach(group -> groups.add(words(group, from)));
      claimed = from + found.end();
      open = found.end() + 1 >= text(tokens.get(at + 1)).length();
      at += 2;
    }
    return groups;
  }

  /** Whether a token is a figure, or leads to one. */
  static boolean counts(Token token) {
    return token instanceof Measure
        || (token instanceof Token.Mark mark && (mark.sign() == ':' || mark.opens()));
  }

  /** Drops 等特殊群体 where the groups that it sums up are named. */
  static List<String> withoutSummary(List<String> groups) {
    if (groups.size() < 2) {
      return groups;
    }
    return groups.stream().map(group -> SUMMARY.matcher(group).replaceFirst("")).toList();
  }

  private PeopleFigure.Role role(Mention mention, List<String> groups, String left) {
    if (mention.has(Cue.EACH)) {
      return groups.size() > 1 ? PeopleFigure.Role.EACH : PeopleFigure.Role.RATE;
    }
    if (GIVING_LABEL.matcher(left).matches()) {
      return PeopleFigure.Role.PROVIDER;
    }
    if (EACH_LEAD.matcher(mention.lead()).matches()
        || RATE_RIGHT.matcher(folded.substring(mention.measure().end())).lookingAt()) {
      return PeopleFigure.Role.RATE;
    }
    if (!groups.isEmpty()) {
      boolean giving = groups.stream().allMatch(group -> provider(group, left, mention.lead()));
      boolean certain =
          giving && groups.stream().anyMatch(group -> VOLUNTEER.matcher(group).matches());
      if (certain) {
        return PeopleFigure.Role.PROVIDER;
      }
      return giving ? PeopleFigure.Role.ATTENDANCE : PeopleFigure.Role.BENEFIT;
    }
    if (left.endsWith("人数")) {
      return PeopleFigure.Role.BENEFIT;
    }
    if (MEETING.matcher(mention.right()).matches()) {
      return PeopleFigure.Role.PROVIDER;
    }
    return ATTEND.matcher(mention.right()).matches()
        ? PeopleFigure.Role.ATTENDANCE
        : PeopleFigure.Role.BENEFIT;
  }

  /** Whether a group is of those who give: {@code left} holds it, {@code lead} stands before it. */
  static boolean provider(String group, String left, String lead) {
    if (!PROVIDER.matcher(group).matches() || CARED_PROVIDER.matcher(group).matches()) {
      return false;
    }
    int at = left.lastIndexOf(group);
    String governing = at >= 0 ? left.substring(0, at) : lead;
    return !CARE.matcher(governing).matches();
  }

  /** Where to look for the groups that the text names without any number. */
  LooseGroups unnumbered() {
    return new LooseGroups(original, folded, tokens);
  }

  private String text(Token token) {
    return folded.substring(token.start(), token.end());
  }

  private String words(String group, int from) {
    return GroupWords.written(group, original, folded, from);
  }
}
