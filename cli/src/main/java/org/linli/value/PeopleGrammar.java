package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * From the figures of a text to what it states: whom to count, what to leave out, and what cannot
 * be read.
 */
final class PeopleGrammar {

  private static final Pattern UNCOUNTED = Pattern.compile("一些|部分|许多|众多|大量|不少|广大|若干|所有|全体");

  /** A cell that states figures is no essay; what is longer is not searched for them. */
  private static final int LONGEST = 4000;

  private final String text;
  private final Side side;
  private final PeopleFigures source;
  private final List<PeopleFigure> figures;
  private final List<Remark> remarks = new ArrayList<>();

  /** Whose number a cell asks for. */
  enum Side {
    /** Participants and volunteers. */
    GIVING,
    /** Beneficiaries: volunteers who took part are not among them. */
    RECEIVING
  }

  private PeopleGrammar(String text, Side side, HeadedUnit unit) {
    this.text = text;
    this.side = side;
    this.source = PeopleFigures.in(text);
    this.figures = source.figures().stream().map(unit::of).toList();
  }

  /** Reads a text that is trimmed and not empty. */
  static Reading<Beneficiaries> read(String text, Side side) {
    return read(text, side, HeadedUnit.PLAIN);
  }

  /** The same, of a text whose bare numbers are in the unit of their heading. */
  static Reading<Beneficiaries> read(String text, Side side, HeadedUnit unit) {
    return text.length() > LONGEST || Digits.areSeveral(text)
        ? Reading.unreadable(Remark.of("count-unreadable", "value", Text.quoted(text)))
        : new PeopleGrammar(text, side, unit).read();
  }

  private Reading<Beneficiaries> read() {
    List<PeopleFigure> done = counted(Mention.Standing.DONE);
    Optional<Remark> flaw = done.stream().flatMap(figure -> flaw(figure).stream()).findFirst();
    if (flaw.isPresent()) {
      return Reading.unreadable(flaw.get());
    }
    List<PeopleFigure> people = done.stream().filter(figure -> !figure.households()).toList();
    List<PeopleFigure> homes = done.stream().filter(PeopleFigure::households).toList();
    boolean homesAlone = people.isEmpty() && (homes.isEmpty() || side == Side.GIVING);
    if (homesAlone) {
      return Reading.unreadable(Remark.of(missing(), "value", Text.quoted(text)));
    }
    Optional<PeopleSum> persons = sum(people);
    Optional<PeopleSum> households = sum(homes);
    if (tooLarge(persons) || tooLarge(households)) {
      return Reading.unreadable(Remark.of("count-too-large", "value", Text.quoted(text)));
    }
    return Reading.of(beneficiaries(persons, households), remarks(done, persons, households));
  }

  /** The figures of one standing that count, attendance only where nothing else does. */
  private List<PeopleFigure> counted(Mention.Standing standing) {
    List<PeopleFigure> told =
        figures.stream().filter(figure -> figure.mention().standing() == standing).toList();
    Predicate<PeopleFigure> benefit =
        figure ->
            figure.role() == PeopleFigure.Role.BENEFIT || figure.role() == PeopleFigure.Role.EACH;
    if (side == Side.GIVING) {
      return told.stream().filter(figure -> figure.role() != PeopleFigure.Role.RATE).toList();
    }
    boolean stated = told.stream().anyMatch(benefit.and(figure -> !figure.households()));
    return told.stream()
        .filter(benefit.or(figure -> !stated && figure.role() == PeopleFigure.Role.ATTENDANCE))
        .toList();
  }

  private Optional<Remark> flaw(PeopleFigure figure) {
    Measure measure = figure.mention().measure();
    String place = Text.quoted(text.substring(measure.start(), measure.end()));
    if (!measure.sound()) {
      return Optional.of(
          Remark.of(measure.flaw().trouble("count"), "value", Text.quoted(text), "at", place));
    }
    if (figure.value().compareTo(BigDecimal.valueOf(Count.LARGEST)) > 0) {
      return Optional.of(Remark.of("count-too-large", "value", Text.quoted(text), "at", place));
    }
    boolean whole = measure.value().stripTrailingZeros().scale() <= 0;
    return whole
        ? Optional.empty()
        : Optional.of(Remark.of("count-fractional", "value", Text.quoted(text), "at", place));
  }

  private String missing() {
    if (!counted(Mention.Standing.PLANNED).isEmpty()) {
      return "count-planned";
    }
    boolean history =
        !counted(Mention.Standing.ACCUMULATED).isEmpty()
            || !counted(Mention.Standing.HISTORY).isEmpty();
    if (history) {
      return "count-cumulative";
    }
    return figures.isEmpty() && UNCOUNTED.matcher(Folding.fold(text)).find()
        ? "count-vague"
        : "count-unreadable";
  }

  private static Optional<PeopleSum> sum(List<PeopleFigure> figures) {
    return figures.isEmpty() ? Optional.empty() : Optional.of(PeopleSum.of(figures));
  }

  private static boolean tooLarge(Optional<PeopleSum> sum) {
    return sum.filter(s -> s.value().compareTo(BigDecimal.valueOf(Count.LARGEST)) > 0).isPresent();
  }

  private Beneficiaries beneficiaries(Optional<PeopleSum> persons, Optional<PeopleSum> households) {
    List<GroupCount> groups = new ArrayList<>();
    persons.ifPresent(sum -> sum.groups().forEach(share -> groups.add(group(share))));
    if (groups.isEmpty()) {
      households.ifPresent(
          sum ->
              sum.groups()
                  .forEach(share -> groups.add(new GroupCount(share.group(), Optional.empty()))));
    }
    for (String named : source.loose()) {
      if (groups.stream().noneMatch(group -> group.group().contains(named))) {
        groups.add(new GroupCount(named, Optional.empty()));
      }
    }
    long estimated = persons.map(sum -> sum.estimated().longValueExact()).orElse(0L);
    return new Beneficiaries(
        persons.map(PeopleGrammar::count),
        estimated,
        households.map(PeopleGrammar::count),
        groups,
        text);
  }

  private static GroupCount group(PeopleSum.Share share) {
    return new GroupCount(
        share.group(),
        share.value().map(value -> new Count(value.longValueExact(), share.bound())));
  }

  private static Count count(PeopleSum sum) {
    return new Count(sum.value().longValueExact(), sum.bound());
  }

  private List<Remark> remarks(
      List<PeopleFigure> done, Optional<PeopleSum> persons, Optional<PeopleSum> households) {
    PeopleSum told = persons.or(() -> households).orElseThrow();
    if (told.bound() != Bound.EXACT) {
      remarks.add(
          Remark.of(
              "count-estimated",
              "value",
              told.value().toPlainString(),
              "bound",
              told.bound().word()));
    }
    done.stream()
        .map(figure -> figure.mention().measure())
        .filter(Measure::opposed)
        .forEach(
            m ->
                remarks.add(
                    Remark.of(
                        "estimate-conflict",
                        "value",
                        Text.quoted(text.substring(m.start(), m.end())))));
    persons.ifPresent(sum -> remarks.addAll(sum.remarks()));
    if (persons.isEmpty()) {
      remarks.add(Remark.of("households-not-converted", "value", told.value().toPlainString()));
    }
    return remarks;
  }
}
