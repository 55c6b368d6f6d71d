package org.linli.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented province: the files of {@code examples/jiangxi-2021} and what they add up to. */
final class ExampleProvince {
  private static final String REGISTER = "organizations.csv";

  private final Words province = Words.of("province.yaml");
  private final Atlas atlas;
  private final Map<Place, Submission> submissions = new LinkedHashMap<>();
  private final ExampleFiles files = new ExampleFiles();

  /** Makes the province from the rosters of a pack folder. */
  ExampleProvince(Path pack) {
    atlas = Atlas.of(pack, province);
    for (Place unit : atlas.reporting()) {
      if (!province.list("missing").contains(unit.name())) {
        submissions.put(unit, Submission.of(unit, atlas, province));
      }
    }
    files.put("linli.yaml", "notice: jiangxi-2021\nroot: \"360000\"\nas_of: 2021-10-31\n");
    submissions.values().forEach(this::write);
  }

  ExampleFiles files() {
    return files;
  }

  /** Returns every activity that counts. */
  List<Undertaking> undertakings() {
    return submissions.values().stream().flatMap(submission -> submission.all().stream()).toList();
  }

  /** Returns what a unit and all below it have done. */
  Figures figures(Place unit) {
    List<Undertaking> all = new ArrayList<>();
    submissions.forEach(
        (place, submission) -> {
          if (place.equals(unit) || isAbove(unit, place)) {
            all.addAll(submission.all());
          }
        });
    return Figures.of(all);
  }

  /** Returns what the whole province has done. */
  Figures figures() {
    return figures(atlas.place("360000"));
  }

  private boolean isAbove(Place unit, Place place) {
    return !place.parent().isEmpty()
        && (place.parent().equals(unit.code()) || isAbove(unit, atlas.parent(place)));
  }

  private void write(Submission submission) {
    Place unit = submission.unit();
    Dice dice = submission.dice();
    String folder = Folders.of(unit, atlas);
    List<Undertaking> rows = new ArrayList<>(submission.own());
    rows.addAll(Blemishes.reportedAgain(submission, submissions.values()));
    files.put(
        folder + "unit.yaml", new Narrative(submission, atlas, province, figures(unit)).text());
    Attachment1.of(submission, rows).forEach((name, bytes) -> files.put(folder + name, bytes));
    submission
        .byTown()
        .forEach(
            (town, undertakings) ->
                files.put(
                    folder + Folders.ofTown(town, dice) + "activities.csv",
                    Container.CSV_BOM.bytes(
                        Layout.PLAIN.rows(town.name(), submission.filledOn(), undertakings))));
    writeRecords(submission, folder);
    if (!unit.is("province")) {
      writeLedgers(submission, folder);
    }
    if (unit.is("county")) {
      writePromotion(submission, folder);
    }
  }

  private void writeRecords(Submission submission, String folder) {
    Attachment2 records = new Attachment2(atlas, submission.dice());
    for (Undertaking undertaking : submission.onRecord()) {
      records.add(
          undertaking,
          submission.isOnRecordAlone(undertaking) ? Attachment2.Row.NONE : Attachment2.Row.BESIDE,
          Blemishes.account(submission));
    }
    records.files().forEach((name, bytes) -> files.put(folder + name, bytes));
  }

  private void writeLedgers(Submission submission, String folder) {
    Dice dice = submission.dice();
    Ledgers ledgers = new Ledgers(submission, atlas, province);
    if (dice.happens(80)) {
      Container container =
          dice.pick(List.of(Container.CSV_BOM, Container.CSV_GB18030, Container.CSV_UTF8));
      files.put(folder + REGISTER, container.bytes(ledgers.register()));
      if (submission.unit().is("county") && dice.happens(35)) {
        files.put(
            folder + "needs.csv", Container.CSV_BOM.bytes(ledgers.needs(dice.between(12, 36))));
      }
    }
  }

  private void writePromotion(Submission submission, String folder) {
    Dice dice = submission.dice();
    Promotion promotion = new Promotion(submission, atlas);
    if (dice.happens(6)) {
      files.put(folder + "cases.yaml", promotion.cases());
      files.put(folder + Promotion.PHOTO, Picture.draw("png", dice));
    }
    if (dice.happens(6)) {
      files.put(folder + "events.csv", Container.CSV_UTF8.bytes(promotion.events()));
    }
  }
}
