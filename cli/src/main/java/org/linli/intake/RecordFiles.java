package org.linli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.intake.IntakeException.Reason;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.publish.OutputName;
import org.linli.value.Period;
import org.linli.value.PeriodText;

/**
 * Puts records into a unit's folder: a YAML file for each, its images beside it.
 *
 * <pre>
 *   activities/2021-09-21-中秋送月饼.yaml
 *   activities/images/2021-09-21-中秋送月饼-1.png
 * </pre>
 */
final class RecordFiles {
  private static final String FOLDER = "activities/";
  private static final String IMAGES = "images/";

  private final Notice notice;
  private final Changes changes;
  private final Set<String> used = new HashSet<>();
  private int made;
  private int there;
  private int images;

  RecordFiles(Notice notice, Changes changes) {
    this.notice = notice;
    this.changes = changes;
  }

  /**
   * Adds a record.
   *
   * @param source name of the file that it comes from
   * @throws IntakeException if another record or image has its name
   */
  void add(Form form, String source, RecordTable.Found record, List<FormPicture> pictures)
      throws IntakeException, IOException {
    String stem = stem(record);
    for (int number = 1; ; number++) {
      String name = number == 1 ? stem : stem + "-" + number;
      if (used.add(name)) {
        add(name, ordered(form, record), source, pictures);
        return;
      }
    }
  }

  private static Map<String, String> ordered(Form form, RecordTable.Found record) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Form.Column leaf : form.leaves()) {
      String key = leaf.key().orElse("");
      String text = record.texts().get(key);
      if (text != null && !key.equals("evidence")) {
        texts.put(key, text);
      }
    }
    return texts;
  }

  private void add(
      String name, Map<String, String> texts, String source, List<FormPicture> pictures)
      throws IntakeException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    for (FormPicture picture : pictures) {
      String image = IMAGES + name + "-" + (named.size() + 1) + "." + picture.ending();
      named.add(image);
      files.put(FOLDER + image, picture.content());
    }
    String file = FOLDER + name + ".yaml";
    byte[] yaml = YamlRecord.of(source, texts, named);
    Optional<byte[]> before = before(file);
    if (before.isPresent() && !YamlRecord.same(before.get(), yaml)) {
      throw new IntakeException(Reason.OTHER_FILE, file);
    }
    for (Map.Entry<String, byte[]> image : files.entrySet()) {
      Optional<byte[]> other = before(image.getKey());
      if (other.isPresent() && !Arrays.equals(other.get(), image.getValue())) {
        throw new IntakeException(Reason.OTHER_FILE, image.getKey());
      }
      if (other.isEmpty()) {
        changes.put(image.getKey(), image.getValue());
        images++;
      }
    }
    if (before.isPresent()) {
      there++;
    } else {
      changes.put(file, yaml);
      made++;
    }
  }

  private Optional<byte[]> before(String name) throws IntakeException, IOException {
    Path place = changes.place(name);
    return Files.exists(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty();
  }

  /** As data-format names records: the first day, if it can be read, and the activity's name. */
  private String stem(RecordTable.Found record) {
    Optional<Period> window = notice.window().map(days -> new Period(days.start(), days.end()));
    Optional<LocalDate> first =
        PeriodText.read(record.texts().getOrDefault("period", ""), window)
            .value()
            .map(Period::start);
    String name = record.texts().getOrDefault("name", "");
    String text = first.map(day -> day + (name.isEmpty() ? "" : "-")).orElse("") + name;
    // Within a list of files these would part two names.
    return OutputName.of(text.isEmpty() ? "记录" : text.replaceAll("[、；;|\\s\\u3000]", "_"));
  }

  int made() {
    return made;
  }

  int there() {
    return there;
  }

  int images() {
    return images;
  }
}
