package org.linli.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words for a group of people in what stands beside a number: 空巢老人 in 为辖区空巢老人, and in
 * 空巢老人送去月饼. Which of a notice's groups the words mean is not asked here.
 */
final class GroupWords {

  private static final int LONGEST = 30;
  private static final int SHORT = 6;

  /** Words that end (or are) a name for people; of two that begin alike the longer one is meant. */
  private static final String PEOPLE =
      "未成年人|成年人|青年人|年轻人|中年人|青少年|盲人|聋哑人|聋人|哑人|肢残人|家人|亲人|受助人|受益人|照护人|监护人|人口|子女|小孩|宝宝|供养|精神障碍|不良行为|无人抚养|返贫|致贫|脱贫不稳定|下岗|待业|肢残|脱贫不稳定户|易致贫户"
          + "|老年人|老年朋友|朋友|老人家|老人|长者|长辈|寿星|老兵|老党员|老战士|老军人|残疾人|残障|残疾|病人|患者|病患|精神障碍者|人员|人群|人士|群众|群体|对象|居民|村民|市民|农民|牧民|渔民|移民|难民"
          + "|儿童|幼儿|婴幼儿|少儿|小朋友|孩子|孩童|娃娃|学童|孤儿|少年|青年|妇女|妇幼|妈妈|母亲|父母|父亲|家长|亲子|大爷|大妈|奶奶|爷爷|婆婆"
          + "|中小学生|学生|新生|学子|考生|师生|老师|教师|职工|员工|工人|环卫工人|环卫工|农民工|民工|工友|军人|官兵|退役军人|优抚|烈属|军属|家属|眷属|亲属|遗属|户主"
          + "|困难户|低保户|贫困户|特困户|脱贫户|监测户|住户|租户|商户|农户|独居|空巢|孤寡|高龄|失独|失能|半失能|留守|低保|五保|特困|困境|困难|低收入|特殊家庭|家庭"
          + "|骑手|司机|快递员|外卖员|小哥|业主|邻居|邻里|街坊|代表|会员|学员|队员|成员|嘉宾|观众|社员|干部|党员|志愿者|义工|社工|工作者|医生|护士|律师|专家|网格员|医护|医务"
          + "|矫正|戒毒|刑满释放|失业|就业|流浪|乞讨|受灾|重病|重残|大病|患病|孕妇|产妇|新市民|外来|务工|受益者|者|儿|妇|民众|大众|百姓|乡亲|人们|童|残疾军人|遗孀|网友|夫妻|夫妇|伤残|同志|女性|男性|男|女";

  /** 3个小区老人30人 has the people's number behind: the first one counts what they live in. */
  private static final String PLACE =
      "(?!\\p{IsHan}{0,6}?(?:小区|社区|学校|[小中大]学(?!生)|学院|幼儿园|居委会|村委会|服务站|[敬养福][老利]院|之家|协会)\\p{IsHan}{0,8}[(:]?[0-9])";

  private static final Pattern BEGINS =
      Pattern.compile(
          PLACE
              + "(?:基层|未成年|盲|聋|肢残|青少年|流动人口|返贫|脱贫|进城|失业|服刑|重度|重残|困难|贫困|生活|特困|空巢|孤寡|独居|留守|高龄|失独|失能|低保|五保|残疾|残障|困境|社区|辖区|城乡|农村|城镇|弱势|特殊|重点|老|小|儿|学|居|村|群|妇|孩|青|退役|患|病|孤|中小学|大学|农民|环卫|干部|党员|志愿|义工|社工|医|律师|职工|员工|市民|户主|家长|长者)"
              + "[\\p{IsHan}]{0,10}");

  /** 人 and 户 end a name for people wherever the words end, whatever stands before them. */
  private static final String ENDING =
      "(?<=[\\p{IsHan}&&[^每本他别个无有各几单整逐一二两三四五六七八九十百千万亿]])人(?=$|[、和与及等的\\s])"
          + "|(?<=[\\p{IsHan}&&[^每各入落逐到上开账门整挨几一二两三四五六七八九十百千万亿]])户(?=$|[、和与及等的\\s])";

  private static final Pattern NOUN =
      Pattern.compile(
          "(?:"
              + longestFirst(PEOPLE)
              + "|"
              + ENDING
              + ")(?:人员|人士|人口|人群|人|们|者|户|家庭|代表|朋友|群众|对象){0,4}");

  /** What a clause says before it names the group. */
  private static final Pattern VERB =
      Pattern.compile(
          "惠及|受益|服务(?!对象)|慰问|走访|看望|探望|探访|帮助|帮扶(?!对象|户|家庭)|帮教(?!对象|人员)|关爱(?!对象)|关心|关怀|救助(?!对象|人员)|资助|覆盖|面向|针对|组织|邀请|吸引|带动|接待|发放|捐赠|赠送|派发|陪伴|辅导|培训|义诊|理发|体检|入户|扶助"
              + "|扶持|援助|解决|满足|包括|含有|其中|帮|共有|计有|总计|共计|合计|参加|参与|送给|送到|分发|投入|照顾|照料|看护|慰藉|宣传|排查|调解|登记|摸排|有关|联系|结对|涉及|辐射|影响|动员|发动|安置(?!帮教)|收治|护送|转运|免费|分别|开展|举办|实现|完成|推选|评选|评出|名单|数量|总数|累计|预计|计划(?!生育)"
              + "|(?<![行成认因作])为(?!了|老服务)|(?<!面|针|绝|核)对(?!象|口)|给(?!予)|(?<!方|走)向|让|使|(?<!赠|护|接|运)送|及其|约|共(?!同)|含|到(?!场)|达|于|是|有(?!困难|需要|残疾|不良|关|重)|将|(?<=[生者象员户])中|内(?!退)|[:=—–~-]");

  /** Where a clause goes on after it has named the group. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "送|发放|发送|提供|开展|进行|理发|义诊|参加|参与|受益|到场|观看|享受|得到|获得|领取|报名|接受|前来|举办|赠|带来|解决|完成|打扫|庆祝|包粽|表演|在(?!校|读|册|职|家|园|院|外|押)|于|共(?!同)|均|都|免费|检查|体检|测量|办理|上门|服务|慰问|走访|看望|捐|购|送去|讲|过(?!渡)|给|(?<![行成认因作])为|发|每|以及物|安装|清洗|维修|缓解|普及|组织|陪|量|修|做|圆梦|实现|点亮|聆听|感受|度过|欢聚|齐聚|进入|化解|缴|代|解|走进|前往|到(?!龄)|分|因(?!病|灾|残|学)|(?<!外)来(?!访)|等物|帮|协助|搬|打|剪|磨|接种|诊|慰藉|疏导|救助|资助|配送|受到|受助|使用|体验|入住|出席|撰写|写|宣传|等活动|感谢|祝福|了");

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?:另外|另|此外|除此之外|除此以外|还|本次|此次|该|活动|现场|全程|当天|当日|期间|受益|对象|人员|人数|人次|总|群体|人群|类型|及|和|与|等|的|数|数量|累计|各类|有关|相关|重点|特殊|户数|名|人|其他|其它|以上|左右|总数|服务|情况|者|户|合|小|今年|目前|已|名单|男|女|全部|实际|实|应|原定|预定|原)+");
  private static final Pattern NO_GROUP =
      Pattern.compile(
          "第.*|.*(?:事务所|学校|医院|敬老院|福利院|养老院|活动|现场|仪式|服务|期间|当天|上午|下午|晚上|项目|物资|物品|慰问品|慰问金|月饼|大米|食用油|粽子|场次|次数|人均|资金|价值|元|讲座|时间|资料|宣传单|口罩|时长|社会组织|协会|中心|单位|企业|社区|街道|村委会|居委会|网格|服务队|小组|队伍|团队|工作|座谈会|会议|咨询|[体尿普筛]检|血[压糖]|家访|走访|回访|义诊|调解|帮教|宣讲|宣传|培训|讲解|维修|理发|辅导|演出|参观|排查|就诊|服药|检测|捐|讲课|授课|接待|来访|来电|惠|需求|问题|纠纷|心愿)");

  private static final Pattern LOCAL =
      Pattern.compile(
          "^(?:辖区内?|本?辖区内?|社区内|小区内|村内|院内|县内|全[镇乡村县市区]|本[镇乡村县市区]|当地|周边|附近|部分|广大|各类|一些|所在地|里的|内)的?");
  private static final Pattern JOIN =
      Pattern.compile("、|\\s+|(?<=[人童妇者众民员生户残友老长工兵女弱属年象群体哥师孩亲士])(?:以及|和|与|及)(?!其|谐|睦|平|随迁)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[-—–~:：=.,，、;；·•*①-⑳⑴-⒇\\s]+|的|和|与|以及|及(?!时|格)|跟|了|此外|另外|另|等(?!级|待)|[（(]?[0-9一二三四五六七八九十]{1,2}[)）.、]){1,40}");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[-—–~:：=.,，、;；·•\\s]|人数|总数|户数|数量|(?<![中平优])等|的|各|共|和|(?<!参)与|以及|分别|[“”\"]){1,40}$");
  private static final Pattern ANYONE =
      Pattern.compile("(?:受益|受助|基层|广大|社区)?(?:群众|居民|村民|市民|百姓|民众|人员|对象|家庭)");
  private static final Pattern THINGS = Pattern.compile("(?:慰问金|慰问品|物资|用品|食品|礼包|节目|活动)$");

  private GroupWords() {}

  /** The alternatives of a pattern, so that 农民 does not end the search for 农民工. */
  private static String longestFirst(String words) {
    return Pattern.compile("\\|")
        .splitAsStream(words)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** Group words beside a number, and how far they reach. */
  record Found(List<String> groups, int end) {
    Found {
      groups = List.copyOf(groups);
    }

    boolean none() {
      return groups.isEmpty();
    }
  }

  private static final Found NONE = new Found(List.of(), 0);

  /** Whether words for people begin here, as in 30老人 or 56万基层群众. */
  static boolean beginsWithPeople(String text, int from) {
    Matcher matcher = BEGINS.matcher(text).region(from, text.length());
    return matcher.lookingAt() && NOUN.matcher(matcher.group()).find();
  }

  /** The groups that the words before a number end with. */
  static Found before(String words) {
    String rest = trimmed(words);
    Matcher verb = VERB.matcher(rest);
    int from = 0;
    while (verb.find()) {
      // 服务对象, 受益群众: the verb may belong to the noun, so what it leaves must still name people.
      from = verb.end();
    }
    String group = LOCAL.matcher(rest.substring(from).strip()).replaceFirst("");
    return groups(group, words.length());
  }

  /** The groups that the words behind a number begin with. */
  static Found after(String words) {
    String rest = words;
    int skipped = 0;
    while (skipped < rest.length() && "的 ".indexOf(rest.charAt(skipped)) >= 0) {
      skipped++;
    }
    Matcher predicate =
        PREDICATE.matcher(rest).region(skipped, rest.length()).useTransparentBounds(true);
    int end = predicate.find() ? predicate.start() : rest.length();
    int behind = skipped;
    Matcher noun = NOUN.matcher(rest).region(skipped, end);
    while (noun.find()) {
      behind = noun.end();
    }
    if (behind == skipped) {
      return NONE;
    }
    String group = LOCAL.matcher(rest.substring(skipped, behind)).replaceFirst("");
    return groups(group, behind);
  }

  private static Found groups(String phrase, int end) {
    List<String> groups = new ArrayList<>();
    for (String part : JOIN.split(phrase, -1)) {
      String group = trimmed(part);
      if (names(group)) {
        groups.add(group);
      }
    }
    return groups.isEmpty() ? NONE : new Found(groups, end);
  }

  private static boolean names(String group) {
    return !group.isEmpty()
        && group.length() <= LONGEST
        && !EMPTY.matcher(group).matches()
        && !NO_GROUP.matcher(group).matches()
        && (people(group) || group.length() <= SHORT)
        && group.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether the words are certainly people: 空巢老人, and not 米 or 油. */
  static boolean people(String group) {
    return NOUN.matcher(group).find() && !THINGS.matcher(group).find();
  }

  /** Whether the words are short and their last ones name people: 空巢老人, and not 老人很高兴. */
  static boolean endsWithPeople(String words) {
    String group = trimmed(words);
    int end = 0;
    Matcher noun = NOUN.matcher(group);
    while (noun.find()) {
      end = noun.end();
    }
    return end == group.length() && names(group) && !PREDICATE.matcher(group).find();
  }

  /** Whether the words before a number end with a name for people: 空巢老人 in 慰问空巢老人. */
  static boolean namesPeople(String words) {
    return before(words).groups().stream().anyMatch(GroupWords::people);
  }

  /** The group's words as they were written: the folded text has them behind {@code from}. */
  static String written(String group, String original, String folded, int from) {
    int at = folded.indexOf(group, from);
    return original.substring(at, at + group.length());
  }

  /** Whether the words may mean those of any group, as 群众 behind 困难群众60户. */
  static boolean anyone(String group) {
    return ANYONE.matcher(group).matches();
  }

  /** The words without punctuation, 等, 人数 and blanks at either end. */
  static String trimmed(String words) {
    String rest = words.strip();
    String before;
    do {
      before = rest;
      rest = BEFORE.matcher(rest).replaceFirst("");
      rest = BEHIND.matcher(rest).replaceFirst("").strip();
    } while (!rest.equals(before));
    return rest.startsWith("“") && rest.indexOf('”') < 0 ? rest.substring(1) : rest;
  }
}
