package org.linli.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From the sums and prices of a text to the sum that it states. */
final class MoneyGrammar {

  private static final BigDecimal ARTEFACT = new BigDecimal("0.000000001");
  private static final Pattern REPEATED = Pattern.compile("[大小]写");
  private static final Pattern RECEIVED = Pattern.compile("到账|到位");

  /** A cell that states figures is no essay; what is longer is not searched for them. */
  private static final int LONGEST = 4000;

  private final String text;
  private final MoneyFigures source;
  private final List<MoneyFigure> figures;
  private final List<Remark> remarks = new ArrayList<>();

  private MoneyGrammar(String text, BigDecimal unit) {
    this.text = text;
    this.source = new MoneyFigures(Folding.fold(text), unit);
    this.figures = source.find();
  }

  /** Reads a text that is trimmed and not empty. */
  static Reading<Money> read(String text, BigDecimal unit) {
    return text.length() > LONGEST || Digits.areSeveral(text)
        ? Reading.unreadable(Remark.of("money-unreadable", "value", Text.quoted(text)))
        : new MoneyGrammar(text, unit).read();
  }

  private Reading<Money> read() {
    List<MoneyFigure> told = told();
    Optional<Remark> flaw = told.stream().flatMap(figure -> flaw(figure).stream()).findFirst();
    if (flaw.isPresent()) {
      return Reading.unreadable(flaw.get());
    }
    List<MoneyFigure> sums = told.stream().filter(figure -> !figure.price()).toList();
    if (!sums.isEmpty()) {
      return money(Whole.sum(wholes(sums), remarks));
    }
    if (told.isEmpty()) {
      return trouble("money-unreadable");
    }
    return derived(told).map(this::money).orElseGet(() -> trouble("money-unit-price"));
  }

  /**
   * What was given: neither plans nor histories, and sums to date only where nothing else is told.
   */
  private List<MoneyFigure> told() {
    List<MoneyFigure> done = standing(Mention.Standing.DONE);
    List<MoneyFigure> told = done.isEmpty() ? standing(Mention.Standing.ACCUMULATED) : done;
    boolean received = told.size() > 1 && RECEIVED.matcher(text).find();
    return received
        ? told.stream().filter(figure -> !figure.mention().lead().contains("认捐")).toList()
        : told;
  }

  private List<MoneyFigure> standing(Mention.Standing standing) {
    return figures.stream().filter(figure -> figure.mention().standing() == standing).toList();
  }

  private Optional<Remark> flaw(MoneyFigure figure) {
    Measure measure = figure.mention().measure();
    String at = Text.quoted(text.substring(measure.start(), measure.end()));
    if (!measure.sound()) {
      return Optional.of(
          Remark.of(measure.flaw().trouble("money"), "value", Text.quoted(text), "at", at));
    }
    boolean foreign = measure.unit() == Unit.FOREIGN;
    return foreign || cents(figure.yuan()).isEmpty()
        ? Optional.of(Remark.of("money-unreadable", "value", Text.quoted(text), "at", at))
        : Optional.empty();
  }

  /**
   * The sum with two decimals; a binary artefact such as 3.3000000000000003 is put right, a third
   * decimal is not.
   */
  private static Optional<BigDecimal> cents(BigDecimal yuan) {
    BigDecimal rounded = yuan.setScale(2, RoundingMode.HALF_UP);
    return rounded.subtract(yuan).abs().compareTo(ARTEFACT) < 0
        ? Optional.of(rounded)
        : Optional.empty();
  }

  private List<Whole> wholes(List<MoneyFigure> sums) {
    boolean repeated = REPEATED.matcher(text).find();
    List<Whole> wholes = new ArrayList<>();
    for (MoneyFigure sum : sums) {
      Whole last = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
      boolean again = last != null && repeated && last.figure.yuan().compareTo(sum.yuan()) == 0;
      if (last != null && (sum.mention().part() || again)) {
        last.parts.add(sum);
      } else {
        wholes.add(new Whole(sum));
      }
    }
    return wholes;
  }

  /** A price times the count that stands with it. */
  private Optional<Whole.Sum> derived(List<MoneyFigure> prices) {
    BigDecimal yuan = BigDecimal.ZERO;
    Bound bound = Bound.EXACT;
    MoneyKind kind = MoneyKind.UNKNOWN;
    List<Mention> counts = new ArrayList<>(source.mentions());
    for (MoneyFigure price : prices) {
      Optional<Count> count = count(price, prices.size() == 1, counts);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      yuan = yuan.add(price.yuan().multiply(BigDecimal.valueOf(count.get().value())));
      bound = Bound.together(bound, Bound.together(price.bound(), count.get().bound()));
      kind = MoneyKind.together(kind, price.kind());
      remarks.add(
          Remark.of(
              "money-derived",
              "price",
              price.yuan().toPlainString(),
              "per",
              price.per(),
              "count",
              Long.toString(count.get().value())));
    }
    return Optional.of(new Whole.Sum(yuan, bound, kind));
  }

  private Optional<Count> count(MoneyFigure price, boolean only, List<Mention> counts) {
    if (only && "户家人名位个".contains(price.per())) {
      Optional<Beneficiaries> all = PeopleGrammar.read(text, PeopleGrammar.Side.RECEIVING).value();
      Optional<Count> count =
          all.flatMap(who -> "户家".contains(price.per()) ? who.households() : who.people());
      // 50元一人 names one person as the measure of the price, not as who got it.
      return count.filter(number -> number.value() > 1);
    }
    Optional<Mention> nearest =
        counts.stream()
            .filter(count -> counted(count, price.per()) && count.measure().sound())
            .filter(count -> count.measure().value().stripTrailingZeros().scale() <= 0)
            .filter(count -> count.measure().value().compareTo(Money.LARGEST) <= 0)
            .filter(count -> count.sentence() == price.mention().sentence())
            .min((a, b) -> Integer.compare(distance(a, price), distance(b, price)));
    nearest.ifPresent(counts::remove);
    return nearest.map(
        count -> new Count(count.measure().value().longValueExact(), count.measure().bound()));
  }

  private static int distance(Mention count, MoneyFigure price) {
    return Math.abs(count.token() - price.mention().token());
  }

  private static boolean counted(Mention count, String per) {
    if ("人名位".contains(per)) {
      return count.unit().people();
    }
    if ("户家".contains(per)) {
      return count.unit() == Unit.HOUSEHOLDS;
    }
    boolean single = count.measure().value().compareTo(BigDecimal.ONE) == 0;
    return count.measure().unitWord().startsWith(per) && !single && count.unit() != Unit.MONEY;
  }

  private Reading<Money> money(Whole.Sum sum) {
    Optional<BigDecimal> yuan = cents(sum.yuan());
    if (yuan.isEmpty()) {
      return trouble("money-unreadable");
    }
    if (yuan.get().compareTo(Money.LARGEST) > 0) {
      return trouble("money-too-large");
    }
    if (sum.bound() != Bound.EXACT) {
      remarks.add(
          Remark.of(
              "money-estimated", "value", yuan.get().toPlainString(), "bound", sum.bound().word()));
    }
    figures.stream()
        .map(figure -> figure.mention().measure())
        .filter(Measure::opposed)
        .forEach(
            m ->
                remarks.add(
                    Remark.of(
                        "estimate-conflict",
                        "value",
                        Text.quoted(text.substring(m.start(), m.end())))));
    return Reading.of(new Money(yuan.get(), sum.bound(), sum.kind()), remarks);
  }

  private Reading<Money> trouble(String name) {
    return Reading.unreadable(Remark.of(name, "value", Text.quoted(text)));
  }

  /** A sum with the components named behind it. */
  private static final class Whole {
    private final MoneyFigure figure;
    private final List<MoneyFigure> parts = new ArrayList<>();

    Whole(MoneyFigure figure) {
      this.figure = figure;
    }

    record Sum(BigDecimal yuan, Bound bound, MoneyKind kind) {}

    static Sum sum(List<Whole> wholes, List<Remark> remarks) {
      Optional<Whole> total = wholes.stream().filter(whole -> whole.totals(wholes)).findFirst();
      if (total.isPresent()) {
        wholes.stream()
            .filter(other -> other != total.get())
            .forEach(other -> total.get().parts.add(other.figure));
        return total.get().settled(remarks);
      }
      return wholes.stream()
          .map(whole -> whole.settled(remarks))
          .reduce(
              (a, b) ->
                  new Sum(
                      a.yuan.add(b.yuan),
                      Bound.together(a.bound, b.bound),
                      MoneyKind.together(a.kind, b.kind)))
          .orElseThrow();
    }

    /** Whether this sum is what the others add up to. */
    private boolean totals(List<Whole> wholes) {
      BigDecimal others = BigDecimal.ZERO;
      for (Whole whole : wholes) {
        others = whole == this ? others : others.add(whole.figure.yuan());
      }
      boolean equal = others.compareTo(figure.yuan()) == 0;
      boolean alone = wholes.stream().filter(whole -> whole.figure.total()).count() == 1;
      boolean unnamed = figure.kind() == MoneyKind.UNKNOWN || figure.kind() == MoneyKind.MIXED;
      boolean headed = wholes.get(0).equals(this) && figure.headsList();
      return wholes.size() > 1
          && ((equal && (headed || figure.total())) || (figure.total() && alone && unnamed));
    }

    /** The sum with the kinds of its components, which must add up to it. */
    private Sum settled(List<Remark> remarks) {
      if (parts.isEmpty()) {
        return new Sum(figure.yuan(), figure.bound(), figure.kind());
      }
      BigDecimal named = BigDecimal.ZERO;
      MoneyKind kinds = MoneyKind.UNKNOWN;
      boolean estimated = figure.mention().measure().bound() != Bound.EXACT;
      for (MoneyFigure part : parts) {
        named = named.add(part.yuan());
        kinds = MoneyKind.together(kinds, part.kind());
        estimated |= part.bound() != Bound.EXACT;
      }
      int order = named.compareTo(figure.yuan());
      boolean again = parts.size() == 1 && order == 0;
      if (!estimated && (order > 0 || (order < 0 && parts.size() > 1))) {
        remarks.add(
            Remark.of(
                "money-conflict",
                "total",
                figure.yuan().toPlainString(),
                "sum",
                named.toPlainString()));
      }
      MoneyKind kind =
          order == 0 && kinds != MoneyKind.UNKNOWN && !again
              ? kinds
              : MoneyKind.together(figure.kind(), kinds);
      return new Sum(figure.yuan(), figure.bound(), kind);
    }
  }
}
