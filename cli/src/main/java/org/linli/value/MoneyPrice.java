package org.linli.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each of several got: 每户500元, 500元×20户, and with it 每户500元现金、100元物资. */
final class MoneyPrice {

  /** 500元现金、100元物资: nothing but the first one's words and a joint stand between. */
  private static final Pattern JOINED = Pattern.compile("[^,，。;:、0-9\\n]{0,8}(?:、|和|及|与|以及)");

  private static final Pattern LISTED =
      Pattern.compile("[^,，。;:、0-9\\n]{0,8}(?:、|和|及|与|以及)[^,，。;:、0-9\\n]{1,8}");
  private static final Pattern AMONG = Pattern.compile("其中|包括|包含|含");

  private final MoneyFigure figure;
  private MoneySum each;
  private boolean doubtful;

  MoneyPrice(MoneyFigure figure) {
    this.figure = figure;
    this.each = MoneySum.of(figure.yuan(), figure.bound(), figure.kind());
  }

  MoneyFigure figure() {
    return figure;
  }

  /** The price of one. */
  MoneySum each() {
    return each;
  }

  /** Whether nobody can tell if a sum behind the price is part of it: 每户慰问金500元、物资2000元. */
  boolean doubtful() {
    return doubtful;
  }

  /** Takes the sum that stands behind the price, if it belongs to the price. */
  boolean takes(MoneyFigure sum) {
    if (sum.totals()) {
      return false;
    }
    boolean component =
        AMONG.matcher(sum.between()).find() || (sum.mention().part() && !figure.mention().part());
    if (component) {
      return true;
    }
    if (!figure.factors().isEmpty()) {
      return false;
    }
    if (JOINED.matcher(sum.between()).matches()) {
      each = each.plus(MoneySum.of(sum.yuan(), sum.bound(), sum.kind()));
      return true;
    }
    doubtful |=
        LISTED.matcher(sum.between()).matches()
            && figure.kind().single()
            && sum.kind().single()
            && figure.kind() != sum.kind();
    return false;
  }

  /** The price times the numbers that signs join it to; empty if they make no count. */
  Optional<Count> factors() {
    BigDecimal count = BigDecimal.ONE;
    Bound bound = Bound.EXACT;
    for (Measure factor : figure.factors()) {
      if (!whole(factor)) {
        return Optional.empty();
      }
      count = count.multiply(factor.value());
      bound = Bound.together(bound, factor.bound());
    }
    return count.compareTo(Money.LARGEST) <= 0
        ? Optional.of(new Count(count.longValueExact(), bound))
        : Optional.empty();
  }

  /** The nearest number in the sentence of what the price is for. */
  Optional<Mention> nearest(List<Mention> counts) {
    Mention own = figure.mention();
    return counts.stream()
        .filter(count -> count.sentence() == own.sentence())
        .filter(count -> counted(count) && whole(count.measure()))
        .min(
            (a, b) ->
                Integer.compare(
                    Math.abs(a.token() - own.token()), Math.abs(b.token() - own.token())));
  }

  private static boolean whole(Measure measure) {
    return measure.sound()
        && measure.unit() != Unit.MONEY
        && measure.value().stripTrailingZeros().scale() <= 0
        && measure.value().compareTo(Money.LARGEST) <= 0;
  }

  private boolean counted(Mention count) {
    String per = figure.per();
    if ("人名位".contains(per)) {
      return count.unit().people();
    }
    if ("户家".contains(per)) {
      return count.unit() == Unit.HOUSEHOLDS;
    }
    boolean single = count.measure().value().compareTo(BigDecimal.ONE) == 0;
    return count.measure().unitWord().startsWith(per) && !single;
  }

  MoneySum times(Count count) {
    Bound bound = Bound.together(each.bound(), count.bound());
    BigDecimal number = BigDecimal.valueOf(count.value());
    return MoneySum.of(each.yuan().multiply(number), bound, each.kind());
  }
}
