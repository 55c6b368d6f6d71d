package org.linli.value;

import java.util.List;
import java.util.Optional;

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
   * The beneficiaries that a list of groups and counts states, as YAML may give them. The people
   * are the sum of the counts; if no group has a count, there is no number of people.
   */
  public static Reading<Beneficiaries> of(List<GroupCount> groups) {
    if (groups.isEmpty()) {
      return Reading.nothing();
    }
    StringBuilder text = new StringBuilder();
    Optional<Count> people = Optional.empty();
    long estimated = 0;
    for (GroupCount group : groups) {
      text.append(text.length() == 0 ? "" : "；").append(group.group());
      if (group.count().isPresent()) {
        Count count = group.count().get();
        text.append(':').append(count.value());
        estimated += count.estimated() ? count.value() : 0;
        long sum = people.map(Count::value).orElse(0L) + count.value();
        if (sum > Count.LARGEST) {
          return Reading.unreadable(
              Remark.of("count-too-large", "value", Text.quoted(text.toString())));
        }
        people =
            Optional.of(
                new Count(
                    sum,
                    people
                        .map(p -> Bound.together(p.bound(), count.bound()))
                        .orElse(count.bound())));
      }
    }
    return Reading.of(
        new Beneficiaries(people, estimated, Optional.empty(), groups, text.toString()));
  }
}
