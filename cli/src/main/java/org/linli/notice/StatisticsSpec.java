package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * What a notice wants counted beside the measures of activities.
 *
 * @param settings kinds of places that it tells apart
 * @param indicators in the notice's order
 * @param duties who is responsible for what
 * @param tallies in the order of outputs
 * @param listings in the order of the report
 */
public record StatisticsSpec(
    List<Setting> settings,
    List<Indicator> indicators,
    Optional<Duties> duties,
    List<TallySpec> tallies,
    List<Listing> listings) {
  /** Nothing. */
  public static final StatisticsSpec NONE =
      new StatisticsSpec(List.of(), List.of(), Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public StatisticsSpec {
    settings = List.copyOf(settings);
    indicators = List.copyOf(indicators);
    tallies = List.copyOf(tallies);
    listings = List.copyOf(listings);
  }

  /** Returns the kind of place of an id, as {@code unit.yaml} states it. */
  public Optional<Setting> setting(String id) {
    return settings.stream().filter(setting -> setting.id().equals(id)).findFirst();
  }
}
