package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the sums and prices of a text together.
 *
 * <pre>
 *   figures ─▶ wholes with their parts ─┐
 *          └─▶ prices ─▶ products ──────┴─▶ the total, or all of them added up
 * </pre>
 */
final class MoneyAccount {

  private static final Pattern REPEATED = Pattern.compile("[大小]写");

  /** Where money comes from: what it was spent on stands behind it. */
  private static final Pattern SOURCE =
      Pattern.compile("投入|筹[集资得措款]|募[集捐得款]|捐|拨|安排|使用|支出|花费|耗资|资金|经费|善款|慰问金|发放");

  /** What stands before a sum that may be the sum of others. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:本次|此次|这次|该|项目|活动|各类|各项|爱心|慰问|帮扶|投入|使用|支出|花费|筹集|筹措|募集|捐赠|发放|拨付|安排|送去|送上|价值|折合|折款|折价"
              + "|资金|经费|费用|善款|慰问金|款项|款物|钱物|财物|物资|物品|慰问品|和|及|与|以及|、|总|共|合|计|为|是|达|了|的|约|[ :=0-9.])*");

  /** Nobody calls a sum by a longer name; the pattern would run out of stack on some. */
  private static final int LONGEST_LABEL = 60;

  private final String text;
  private final List<Mention> mentions;
  private final List<Remark> remarks;
  private final List<MoneyWhole> wholes = new ArrayList<>();
  private final List<MoneyPrice> prices = new ArrayList<>();

  private MoneyAccount(String text, List<Mention> mentions, List<Remark> remarks) {
    this.text = text;
    this.mentions = new ArrayList<>(mentions);
    this.remarks = remarks;
  }

  /**
   * What the figures come to; empty if one of them is a price and nobody knows how many it was paid
   * for.
   *
   * @param mentions every measure of the text
   * @param remarks takes what is worth saying
   */
  static Optional<MoneySum> of(
      String text, List<MoneyFigure> figures, List<Mention> mentions, List<Remark> remarks) {
    MoneyAccount account = new MoneyAccount(text, mentions, remarks);
    account.sort(figures);
    return account.settled();
  }

  private void sort(List<MoneyFigure> figures) {
    boolean repeated = REPEATED.matcher(text).find();
    MoneyPrice price = null;
    for (int i = 0; i < figures.size(); i++) {
      MoneyFigure figure = figures.get(i);
      if (figure.price()) {
        price = new MoneyPrice(figure);
        prices.add(price);
      } else if (price == null || !price.takes(figure)) {
        price = null;
        i += sum(figures.subList(i, figures.size()), repeated) - 1;
      }
    }
  }

  /** Takes in the first of these figures and its like; returns how many. */
  private int sum(List<MoneyFigure> figures, boolean repeated) {
    MoneyFigure figure = figures.get(0);
    if (wholes.isEmpty()) {
      wholes.add(new MoneyWhole(figure));
      return 1;
    }
    MoneyWhole last = wholes.get(wholes.size() - 1);
    boolean again = repeated && last.yuan().compareTo(figure.yuan()) == 0;
    boolean part = figure.mention().part() && !sumsUp(figure);
    int parts = part || again ? 1 : last.goingOn(figures);
    if (parts == 0) {
      wholes.add(new MoneyWhole(figure));
      return 1;
    }
    figures.subList(0, parts).forEach(last::add);
    return parts;
  }

  /** Whether brackets hold the total of all before them: 现金3000元、物资2000元（共5000元）. */
  private boolean sumsUp(MoneyFigure figure) {
    BigDecimal all = wholes.stream().map(MoneyWhole::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    return wholes.size() > 1 && figure.totals() && all.compareTo(figure.yuan()) == 0;
  }

  private Optional<MoneySum> settled() {
    List<Product> products = new ArrayList<>();
    for (MoneyPrice price : prices) {
      Optional<Count> count = count(price);
      if (count.isEmpty() && !explains(price)) {
        return Optional.empty();
      }
      count.map(number -> new Product(price, number)).filter(this::isNew).ifPresent(products::add);
    }
    if (wholes.stream().noneMatch(whole -> isTotal(whole, sums(products)))) {
      compare(products);
      products.removeIf(this::within);
    }
    products.forEach(product -> remarks.add(product.remark()));
    return Optional.of(total(sums(products)));
  }

  private static List<MoneySum> sums(List<Product> products) {
    return products.stream().map(Product::sum).toList();
  }

  /** A price and how many it was paid for. */
  private record Product(MoneyPrice price, Count count) {
    MoneySum sum() {
      return price.times(count);
    }

    Remark remark() {
      return Remark.of(
          "money-derived",
          "price",
          price.each().yuan().toPlainString(),
          "per",
          price.figure().per(),
          "count",
          Long.toString(count.value()));
    }
  }

  /** How many a price was paid for. */
  private Optional<Count> count(MoneyPrice price) {
    if (price.doubtful()) {
      return Optional.empty();
    }
    String per = price.figure().per();
    if (!price.figure().factors().isEmpty()) {
      return price.factors();
    }
    if (prices.size() == 1 && "户家人名位个".contains(per)) {
      Optional<Beneficiaries> all = PeopleGrammar.read(text, PeopleGrammar.Side.RECEIVING).value();
      Optional<Count> count =
          all.flatMap(who -> "户家".contains(per) ? who.households() : who.people());
      // 50元一人 names one person as the measure of the price, not as who got it.
      return count
          .filter(number -> number.value() > 1)
          .or(() -> nearest(price, mentions.stream().filter(m -> m.has(Cue.TOTAL)).toList()));
    }
    return nearest(price, mentions);
  }

  private Optional<Count> nearest(MoneyPrice price, List<Mention> among) {
    Optional<Mention> nearest = price.nearest(among);
    nearest.ifPresent(mentions::remove);
    return nearest.map(
        count -> new Count(count.measure().value().longValueExact(), count.measure().bound()));
  }

  /** Whether a price only says how a sum was shared out: 慰问金10000元，每户500元. */
  private boolean explains(MoneyPrice price) {
    BigDecimal each = price.each().yuan();
    return wholes.stream()
        .anyMatch(
            whole ->
                whole.figure().totals()
                    || (before(whole, price)
                        && !apart(whole, price)
                        && each.signum() > 0
                        && whole.yuan().compareTo(each) > 0
                        && whole.yuan().remainder(each).signum() == 0));
  }

  /** Whether no sum of the text states what a price comes to. */
  private boolean isNew(Product product) {
    return wholes.stream().noneMatch(whole -> whole.holds(product.sum().yuan()));
  }

  /**
   * Whether what a price comes to is in one of the sums already: in a total, or in money whose use
   * the price tells of (投入资金1万元，慰问20户，每户450元).
   */
  private boolean within(Product product) {
    BigDecimal yuan = product.sum().yuan();
    if (overall().isPresent()) {
      return true;
    }
    return wholes.stream()
        .filter(whole -> whole.yuan().compareTo(yuan) > 0)
        .anyMatch(whole -> whole.figure().totals() || source(whole, product.price()));
  }

  private Optional<MoneyWhole> overall() {
    return wholes.stream()
        .filter(whole -> whole.figure().total() == MoneyFigure.Total.OVERALL)
        .findFirst();
  }

  /**
   * Holds what the prices come to against the total: all of it against what stands behind =, which
   * must be as much, and else each, which must not be more.
   */
  private void compare(List<Product> products) {
    if (products.isEmpty() || overall().isEmpty()) {
      return;
    }
    MoneyWhole total = overall().get();
    Stream<BigDecimal> sums = sums(products).stream().map(MoneySum::yuan);
    List<BigDecimal> told =
        total.figure().result()
            ? sums.reduce(BigDecimal::add).stream().toList()
            : sums.filter(sum -> sum.compareTo(total.yuan()) > 0).toList();
    told.stream()
        .filter(sum -> sum.compareTo(total.yuan()) != 0)
        .forEach(sum -> remarks.add(MoneyWhole.conflict(total.yuan(), sum)));
  }

  private boolean source(MoneyWhole whole, MoneyPrice price) {
    String words = whole.figure().mention().lead() + whole.figure().mention().right();
    boolean opening = wholes.get(0).equals(whole) && words.isBlank();
    return before(whole, price)
        && !apart(whole, price)
        && (opening || SOURCE.matcher(words).find());
  }

  private static boolean before(MoneyWhole whole, MoneyPrice price) {
    return whole.figure().mention().token() < price.figure().mention().token();
  }

  /** Whether one is goods and the other money in hand. */
  private static boolean apart(MoneyWhole whole, MoneyPrice price) {
    MoneyKind kind = whole.figure().kind();
    MoneyKind other = price.each().kind();
    boolean inHand = whole.figure().mention().lead().contains("现金");
    return (kind == MoneyKind.IN_KIND && other == MoneyKind.CASH)
        || (inHand && other == MoneyKind.IN_KIND);
  }

  /** The sum that the others are parts of, or all of them added up. */
  private MoneySum total(List<MoneySum> products) {
    for (MoneyWhole whole : wholes) {
      boolean called = isCalledTotal(whole, rest(whole, products));
      if (called || isTotal(whole, products)) {
        if (!called) {
          remarks.add(Remark.of("money-total-inferred", "total", whole.yuan().toPlainString()));
        }
        wholes.stream().filter(other -> other != whole).forEach(o -> whole.add(o.figure()));
        products.forEach(whole::add);
        return whole.settled(remarks);
      }
    }
    List<MoneySum> all = new ArrayList<>(products);
    wholes.forEach(whole -> all.add(whole.settled(remarks)));
    return all.stream().reduce(MoneySum::plus).orElseThrow();
  }

  /** What everything but this sum adds up to. */
  private BigDecimal rest(MoneyWhole whole, List<MoneySum> products) {
    BigDecimal all = products.stream().map(MoneySum::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (MoneyWhole each : wholes) {
      all = all.add(each.yuan());
    }
    return all.subtract(whole.yuan());
  }

  /** Whether words or a colon say that the others are parts of this sum. */
  private boolean isCalledTotal(MoneyWhole whole, BigDecimal rest) {
    MoneyFigure figure = whole.figure();
    if (wholes.size() == 1) {
      return false;
    }
    int order = rest.compareTo(whole.yuan());
    boolean headed = wholes.get(0).equals(whole) && figure.headsList();
    boolean alone = wholes.stream().filter(each -> each.figure().totals()).count() == 1;
    boolean overall = figure.total() == MoneyFigure.Total.OVERALL;
    return (order == 0 && (headed || figure.totals()))
        || (figure.totals() && alone && !figure.kind().single() && (overall || order <= 0));
  }

  /**
   * Whether this sum, first or last and of nothing in particular, is what two others or more add up
   * to: 款物8000元，现金5000元，物资折款3000元.
   */
  private boolean isTotal(MoneyWhole whole, List<MoneySum> products) {
    int place = wholes.indexOf(whole);
    int last = wholes.size() - 1;
    boolean several = last + products.size() >= 2 && whole.yuan().signum() > 0;
    boolean amid = place > 0 && place < last;
    if (!several || amid || rest(whole, products).compareTo(whole.yuan()) != 0) {
      return false;
    }
    MoneyFigure joint = place < last ? wholes.get(place + 1).figure() : whole.figure();
    boolean goods =
        whole.figure().kind() == MoneyKind.IN_KIND
            && wholes.stream().anyMatch(each -> each.figure().kind() == MoneyKind.CASH);
    String lead = whole.figure().mention().lead();
    return !joint.listed()
        && !goods
        && lead.length() <= LONGEST_LABEL
        && GENERAL.matcher(lead).matches();
  }
}
