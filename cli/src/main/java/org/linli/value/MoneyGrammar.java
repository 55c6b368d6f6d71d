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
    if (told.isEmpty()) {
      return trouble("money-unreadable");
    }
    return MoneyAccount.of(text, told, source.mentions(), remarks)
        .map(this::money)
        .orElseGet(() -> trouble("money-unit-price"));
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

  private Reading<Money> money(MoneySum sum) {
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
    Optional<BigDecimal> estimated = cents(sum.estimated());
    return Reading.of(
        new Money(yuan.get(), estimated.orElse(yuan.get()), sum.bound(), sum.kind()), remarks);
  }

  private Reading<Money> trouble(String name) {
    return Reading.unreadable(Remark.of(name, "value", Text.quoted(text)));
  }
}
