package org.linli.value;

import java.util.regex.Pattern;

/** The words that tell cash from goods valued in yuan. */
final class MoneyWords {

  private static final Pattern BOTH =
      Pattern.compile(
          "款物|钱物|财物|[款金钱]、?(?:和|及|与|以及|、|加)(?:爱心|慰问|捐赠|生活|救灾|各类|等){0,6}[物食]|物[资品](?:和|及|与|以及|、)(?:爱心|慰问|帮扶|救助){0,6}(?:现金|资金|善款|慰问金|捐款)|捐款捐物|出钱出物|含(?:有)?(?:物资|实物|物品)");
  private static final Pattern GOODS =
      Pattern.compile(
          "价值|折价|折款|折合|折资|折算|作价|市值|等值|物资|物品|实物|用品|食品|大米|米面|粮油|食用油|月饼|粽子|汤圆|衣物|冬衣|棉衣|棉被|衣服|马甲|口罩|慰问品|礼品|礼包|爱心包|奖品|图书|书籍|文具|书包|药品|器材|器械|设备|牛奶|鸡蛋|水果|蔬菜|防护服|消毒液|救灾物|轮椅|生活包|被子|毛毯|试剂盒");
  private static final Pattern CASH =
      Pattern.compile(
          "现金|善款|捐款|资金|慰问金|助学金|救助金|补助|奖学金|奖励金|资助金|救济金|扶助金|帮扶金|扶助款|生活费|医疗费|学费|经费|费用|红包|压岁钱|筹资|筹款|募款|汇款|转账|款项|补贴|募捐|捐资|出资|善心款|爱心款|救助款|助学款|慰问款|慈善金|基金|义卖|拨付|拨款|现款|钱款");
  private static final Pattern BUY = Pattern.compile("购[买置进]?|采购|[自出]资购");

  private MoneyWords() {}

  /** The kind that the words before a sum name, and where they name none, the words behind it. */
  static MoneyKind kind(String before, String after) {
    MoneyKind kind = kind(before);
    return kind == MoneyKind.UNKNOWN ? kind(after) : kind;
  }

  private static MoneyKind kind(String words) {
    if (BOTH.matcher(words).find()) {
      return MoneyKind.MIXED;
    }
    boolean goods = GOODS.matcher(words).find();
    boolean cash = CASH.matcher(words).find();
    if (goods && cash) {
      // 筹集资金购买价值3000元的米油: the sum is the goods'.
      return BUY.matcher(words).find() ? MoneyKind.IN_KIND : MoneyKind.MIXED;
    }
    if (goods) {
      return MoneyKind.IN_KIND;
    }
    return cash ? MoneyKind.CASH : MoneyKind.UNKNOWN;
  }
}
