package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
    return Reading.of(beneficiaries(done, persons, households), remarks(done, persons, households));
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

  private Beneficiaries beneficiaries(
      List<PeopleFigure> done, Optional<PeopleSum> persons, Optional<PeopleSum> households) {
    long estimated = persons.map(sum -> sum.estimated().longValueExact()).orElse(0L);
    return new Beneficiaries(
        persons.map(PeopleGrammar::count),
        estimated,
        households.map(PeopleGrammar::count),
        groups(done, persons),
        text);
  }

  /** A group, where it is named, and whether beside others that may not be known. */
  private record Placed(GroupCount group, int start, boolean item) {}

  /**
   * The groups in the order of the text: with people, with households only, and without figures.
   */
  private List<GroupCount> groups(List<PeopleFigure> done, Optional<PeopleSum> persons) {
    List<Placed> placed = new ArrayList<>();
    for (PeopleSum.Share share : persons.map(PeopleSum::groups).orElse(List.of())) {
      placed.add(new Placed(group(share), share.start(), true));
    }
    boolean open = persons.isPresent() && placed.isEmpty();
    for (PeopleFigure homes : done) {
      if (homes.households() && !peopleNamed(homes, done)) {
        homes.groups().forEach(group -> name(group, homes.start(), false, placed));
      }
    }
    LooseGroups loose = source.unnumbered();
    for (LooseGroups.Named named : open ? loose.listedOrAlone() : loose.listed()) {
      name(named.group(), named.start(), named.item(), placed);
    }
    if (placed.size() == 1 && !placed.get(0).item()) {
      return List.of(new GroupCount(placed.get(0).group().group(), ofOneGroup(done, persons)));
    }
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::start))
        .map(Placed::group)
        .toList();
  }

  private static void name(String group, int start, boolean item, List<Placed> placed) {
    if (placed.stream().noneMatch(known -> known.group().group().contains(group))) {
      placed.add(new Placed(new GroupCount(group, Optional.empty()), start, item));
    }
  }

  /** The people, if all of them may be taken for the only group that is named: 30人次（空巢老人）. */
  private static Optional<Count> ofOneGroup(List<PeopleFigure> done, Optional<PeopleSum> persons) {
    boolean helped =
        done.stream()
            .filter(figure -> !figure.households())
            .allMatch(figure -> figure.role() == PeopleFigure.Role.BENEFIT);
    return helped ? persons.map(PeopleGrammar::count) : Optional.empty();
  }

  /** Whether the people of these households are told under the same name, or as 群众. */
  private static boolean peopleNamed(PeopleFigure homes, List<PeopleFigure> done) {
    return done.stream()
        .filter(figure -> !figure.households() && figure.start() > homes.start())
        .anyMatch(
            figure ->
                figure.groups().equals(homes.groups())
                    || figure.groups().stream().anyMatch(GroupWords::anyone));
  }

  /** Whether any people told of may be those of the households. */
  private static boolean answered(PeopleFigure homes, List<PeopleFigure> done) {
    return !homes.grouped()
        || peopleNamed(homes, done)
        || done.stream()
            .filter(figure -> !figure.households())
            .anyMatch(figure -> !figure.grouped() || figure.part());
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
    if (side == Side.RECEIVING) {
      unanswered(done)
          .map(homes -> Remark.of("households-not-converted", "value", homes.toPlainString()))
          .ifPresent(remarks::add);
    }
    return remarks;
  }

  /** The households, or those of them, whose people the text does not state. */
  private static Optional<BigDecimal> unanswered(List<PeopleFigure> done) {
    boolean nobody = done.stream().allMatch(PeopleFigure::households);
    if (nobody) {
      return sum(done).map(PeopleSum::value);
    }
    return sum(done.stream()
            .filter(figure -> figure.households() && !answered(figure, done))
            .toList())
        .map(PeopleSum::value);
  }
}
