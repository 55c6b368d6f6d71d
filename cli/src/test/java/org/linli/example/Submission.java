package org.linli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one unit of the invented province has done and sends up. */
final class Submission {
  private static final LocalDate DEADLINE = LocalDate.of(2021, 10, 31);

  private final Place unit;
  private final Words province;
  private final Atlas atlas;
  private final Dice dice;
  private final Bodies bodies;
  private final Optional<LocalDate> submittedOn;
  private final LocalDate filledOn;
  private final List<Undertaking> own = new ArrayList<>();
  private final Map<Place, List<Undertaking>> byTown = new LinkedHashMap<>();
  private final List<Undertaking> onRecordAlone = new ArrayList<>();
  private final List<Undertaking> onRecord = new ArrayList<>();

  private Submission(Place unit, Atlas atlas, Words province) {
    this.unit = unit;
    this.atlas = atlas;
    this.province = province;
    this.dice = new Dice(unit.code());
    this.bodies = Bodies.of(unit, atlas, province.list("brands"), dice);
    LocalDate sent =
        Optional.ofNullable(province.texts("late").get(unit.name()))
            .map(LocalDate::parse)
            .orElse(DEADLINE.minusDays(dice.between(0, 9)));
    this.submittedOn = isOneOf("undated") ? Optional.empty() : Optional.of(sent);
    this.filledOn = sent.minusDays(dice.between(0, 3));
  }

  /** Invents what a unit has done. */
  static Submission of(Place unit, Atlas atlas, Words province) {
    Submission submission = new Submission(unit, atlas, province);
    submission.act();
    return submission;
  }

  private void act() {
    LocalDate last = filledOn.isAfter(DEADLINE) ? DEADLINE.minusDays(1) : filledOn.minusDays(1);
    Undertakings undertakings = new Undertakings(unit, atlas, bodies, last, dice);
    List<Place> towns = towns();
    own.addAll(undertakings.in(towns, count()));
    Blemishes.mark(this, own, atlas);
    if (unit.is("county") && dice.happens(34)) {
      for (Place town : dice.some(dice.between(2, 3), towns)) {
        byTown.put(town, undertakings.in(List.of(town), dice.between(3, 6)));
      }
    }
    if (unit.is("prefecture")
        || isOneOf("short-account")
        || unit.is("county") && dice.happens(42)) {
      record(unit.is("prefecture") ? 1 : dice.between(1, 3));
    }
  }

  /** Where the unit acts: a city in all its counties, 省本级 in the capital. */
  private List<Place> towns() {
    if (unit.is("county")) {
      return atlas.towns(unit);
    }
    return counties().stream().flatMap(county -> atlas.towns(county).stream()).toList();
  }

  private List<Place> counties() {
    if (unit.isNewArea()) {
      return province.list("new-area").stream().map(atlas::place).toList();
    }
    return atlas.below(unit.is("prefecture") ? unit : atlas.place("360100"));
  }

  private int count() {
    if (!unit.is("county")) {
      return unit.is("province")
          ? 3
          : unit.is("prefecture") ? dice.between(6, 12) : dice.between(10, 24);
    }
    int count = dice.between(8, 16);
    return isOneOf("busy") ? count * 19 / 10 : isOneOf("quiet") ? count * 11 / 20 : count;
  }

  /** Puts some activities on record; a third of them stand in no row of Attachment 1. */
  private void record(int count) {
    for (Undertaking undertaking : dice.some(count, List.copyOf(own))) {
      onRecord.add(undertaking);
      if (dice.happens(33)) {
        own.remove(undertaking);
        onRecordAlone.add(undertaking);
      }
    }
  }

  /** Returns whether the province's list of that name holds this unit. */
  boolean isOneOf(String list) {
    return province.list(list).contains(unit.name());
  }

  Place unit() {
    return unit;
  }

  Dice dice() {
    return dice;
  }

  Bodies bodies() {
    return bodies;
  }

  Optional<LocalDate> submittedOn() {
    return submittedOn;
  }

  LocalDate filledOn() {
    return filledOn;
  }

  /** Returns the rows of the unit's own Attachment 1. */
  List<Undertaking> own() {
    return own;
  }

  Map<Place, List<Undertaking>> byTown() {
    return byTown;
  }

  List<Undertaking> onRecord() {
    return onRecord;
  }

  boolean isOnRecordAlone(Undertaking undertaking) {
    return onRecordAlone.contains(undertaking);
  }

  /** Returns all that the unit and its townships have done. */
  List<Undertaking> all() {
    List<Undertaking> all = new ArrayList<>(own);
    all.addAll(onRecordAlone);
    byTown.values().forEach(all::addAll);
    return all;
  }
}
