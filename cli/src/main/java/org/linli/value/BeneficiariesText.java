package org.linli.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads who benefited: 受益对象及人数, 受益人数. */
public final class BeneficiariesText {

  private BeneficiariesText() {}

  /** The people, households and groups that the text states. Troubles are named {@code count-…}. */
  public static Reading<Beneficiaries> read(String text) {
    return read(text, HeadedUnit.PLAIN);
  }

  /**
   * The people, households and groups that the text states.
   *
   * @param unit of the heading, for a number that bears none
   */
  public static Reading<Beneficiaries> read(String text, HeadedUnit unit) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = unit.isPlain() ? Digits.plain(cleaned) : -1;
    if (plain >= 0) {
      Count count = Count.exact(plain);
      return Reading.of(
          new Beneficiaries(Optional.of(count), 0, Optional.empty(), List.of(), cleaned));
    }
    return PeopleGrammar.read(cleaned, PeopleGrammar.Side.RECEIVING, unit);
  }

  /**
   * The groups that a text names where each has its number beside it: 空巢老人20人、困境儿童10人.
   *
   * @return none if any group stands without a number
   */
  public static List<GroupCount> numberedGroups(String text) {
    if (!NumeralScanner.mayOccurIn(Folding.fold(text))) {
      return List.of();
    }
    List<GroupCount> groups = read(text).value().map(Beneficiaries::groups).orElse(List.of());
    return groups.stream().allMatch(group -> group.count().isPresent()) ? groups : List.of();
  }

  /**
   * The beneficiaries that a list of groups and counts states, as YAML may give them. The people
   * are the sum of the counts; if no group has a count, there is no number of people.
   */
  public static Reading<Beneficiaries> of(List<GroupCount> groups) {
    return of(
        groups,
        List.of(),
        groups.stream().map(BeneficiariesText::text).collect(Collectors.joining("；")));
  }

  /**
   * The same with the households that the groups state, each of which is one of the sum: a group of
   * 3户 has no count.
   *
   * @param text what all of it would be in a cell
   */
  public static Reading<Beneficiaries> of(
      List<GroupCount> groups, List<Count> households, String text) {
    if (groups.isEmpty()) {
      return Reading.nothing();
    }
    List<Count> counts = groups.stream().flatMap(group -> group.count().stream()).toList();
    if (value(counts) > Count.LARGEST || value(households) > Count.LARGEST) {
      return Reading.unreadable(Remark.of("count-too-large", "value", Text.quoted(text)));
    }
    long estimated = value(counts.stream().filter(Count::estimated).toList());
    return Reading.of(new Beneficiaries(sum(counts), estimated, sum(households), groups, text));
  }

  /**
   * What the words of a list make of it, where a cell of the same words would not be the sum of the
   * counts: volunteers, goods and plans, a total, one group among another.
   *
   * @param listed what the list adds up to, with all of it as a text
   * @return empty if the sum stands, and where a group's name holds a number of its own
   */
  public static Optional<Reading<Beneficiaries>> worded(Beneficiaries listed, HeadedUnit unit) {
    for (GroupCount group : listed.groups()) {
      if (NumeralScanner.mayOccurIn(Folding.fold(group.group()))) {
        return Optional.empty();
      }
    }
    Reading<Beneficiaries> cell = read(listed.text(), unit);
    return cell.value().filter(same -> statesTheSame(listed, same)).isPresent()
        ? Optional.empty()
        : Optional.of(cell);
  }

  private static boolean statesTheSame(Beneficiaries one, Beneficiaries other) {
    return one.people().map(Count::value).equals(other.people().map(Count::value))
        && one.households().map(Count::value).equals(other.households().map(Count::value));
  }

  private static String text(GroupCount group) {
    return group.group() + group.count().map(count -> count.value() + "人次").orElse("");
  }

  /** The sum of the values, or a number beyond {@link Count#LARGEST} if it is larger than that. */
  private static long value(List<Count> counts) {
    long sum = 0;
    for (Count count : counts) {
      sum = Math.min(Count.LARGEST + 1, sum + count.value());
    }
    return sum;
  }

  private static Optional<Count> sum(List<Count> counts) {
    return counts.stream()
        .map(Count::bound)
        .reduce(Bound::together)
        .map(bound -> new Count(value(counts), bound));
  }
}
