package org.linli.value;

import java.util.List;
import java.util.Optional;

/**
 * Who benefited, as one cell states it.
 *
 * @param people person-times (人次); empty if the text states no number of people
 * @param estimated the part of {@code people} that rests on estimates, in person-times
 * @param households 户 and 家庭; never converted to people
 * @param groups the groups named, in the order of the text; their counts add up to at most {@code
 *     people}, unless a remark says that they disagree
 * @param text the text as it was written, trimmed
 */
public record Beneficiaries(
    Optional<Count> people,
    long estimated,
    Optional<Count> households,
    List<GroupCount> groups,
    String text) {

  public Beneficiaries {
    groups = List.copyOf(groups);
    long all = people.map(Count::value).orElse(0L);
    if (estimated < 0 || estimated > all) {
      throw new IllegalArgumentException(
          "the estimated part lies between 0 and the whole: " + estimated);
    }
  }
}
