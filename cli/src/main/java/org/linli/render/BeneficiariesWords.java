package org.linli.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.GroupCount;

/**
 * Who benefited, as a form of the notice says it: as the unit wrote it, unless its numbers mean
 * something else on that form. A bare 3 that stood below 万人次 or 户 must not stand on a form that
 * counts 人次.
 */
public final class BeneficiariesWords {
  private static final String VISITS = "人次";
  private static final String HOUSEHOLDS = "户";

  private BeneficiariesWords() {}

  /**
   * Returns the words, groups of a column of their own before them; empty text where nothing is
   * stated. A number of people alone is digits alone.
   */
  public static String of(Activity activity) {
    String groups = String.join("、", activity.beneficiaryGroups());
    if (activity.beneficiaries().isEmpty()) {
      return groups;
    }
    Beneficiaries stated = activity.beneficiaries().get();
    if (!BeneficiariesText.numberedGroups(groups).isEmpty()) {
      return addUp(stated) && stated.households().isEmpty()
          ? groups
          : groups + "，共" + total(stated);
    }
    if (holdsFigures(stated) || readsTheSame(stated)) {
      return groups + stated.text();
    }
    return (stated.groups().isEmpty() ? groups : "") + figures(stated);
  }

  private static boolean addUp(Beneficiaries stated) {
    long sum = ofGroups(stated).stream().mapToLong(Count::value).sum();
    return stated.people().filter(all -> all.value() == sum).isPresent();
  }

  private static String total(Beneficiaries stated) {
    return Stream.concat(
            stated.people().stream().map(count -> OfficialWriting.count(count, VISITS)),
            stated.households().stream().map(count -> OfficialWriting.count(count, HOUSEHOLDS)))
        .collect(Collectors.joining("、"));
  }

  /** Whether the text shows its figures: most do, and need not be read again. */
  private static boolean holdsFigures(Beneficiaries stated) {
    String text = stated.text();
    boolean counted = stated.households().isEmpty() || text.contains(HOUSEHOLDS);
    List<Count> ofGroups = ofGroups(stated);
    Stream<Count> people = ofGroups.isEmpty() ? stated.people().stream() : ofGroups.stream();
    // Of a merged cell the rows below have 0, which 30 holds too.
    return counted
        && people.allMatch(
            count -> count.value() > 0 && text.contains(String.valueOf(count.value())));
  }

  private static boolean readsTheSame(Beneficiaries stated) {
    return BeneficiariesText.read(stated.text())
        .value()
        .filter(alone -> alone.people().equals(stated.people()))
        .filter(alone -> alone.households().equals(stated.households()))
        .isPresent();
  }

  private static String figures(Beneficiaries stated) {
    String households =
        stated.households().map(count -> OfficialWriting.count(count, HOUSEHOLDS)).orElse("");
    if (stated.groups().isEmpty() && households.isEmpty()) {
      return stated
          .people()
          .map(
              count ->
                  count.estimated()
                      ? OfficialWriting.count(count, VISITS)
                      : String.valueOf(count.value()))
          .orElse("");
    }
    boolean both = stated.people().isPresent() && !households.isEmpty();
    return people(stated) + (both ? "、" : "") + households;
  }

  /** Each group with its own number, where these are all of them. */
  private static String people(Beneficiaries stated) {
    List<Count> ofGroups = ofGroups(stated);
    if (!ofGroups.isEmpty() && addUp(stated)) {
      return stated.groups().stream()
          .map(
              group ->
                  group.group()
                      + group.count().map(count -> OfficialWriting.count(count, VISITS)).orElse(""))
          .collect(Collectors.joining("、"));
    }
    return stated.groups().stream().map(GroupCount::group).collect(Collectors.joining("、"))
        + stated.people().map(count -> OfficialWriting.count(count, VISITS)).orElse("");
  }

  private static List<Count> ofGroups(Beneficiaries stated) {
    return stated.groups().stream().flatMap(group -> group.count().stream()).toList();
  }
}
