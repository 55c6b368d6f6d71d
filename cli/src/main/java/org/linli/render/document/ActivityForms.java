package org.linli.render.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.check.NamedFile;
import org.linli.finding.Location;
import org.linli.model.Activity;
import org.linli.model.Limits;
import org.linli.notice.Form;
import org.linli.notice.Form.Column;
import org.linli.render.BeneficiariesWords;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.Privacy;
import org.linli.value.Text;

/**
 * The notice's record form (Attachment 2), filled in: one Word document of a unit with one page an
 * activity, its images in place.
 *
 * @param form the record form
 * @param campaign the campaign folder; no image outside it is opened
 * @param limits of an image's size
 * @param privacy what becomes of personal data; the person in charge stays, this form is his
 */
public record ActivityForms(Form form, Path campaign, Limits limits, Privacy privacy) {
  private static final int MOST_IMAGES = 2;

  /** A number that says nothing of what it counts. */
  private static final Pattern NO_WORD = Pattern.compile("\\P{IsHan}+");

  /**
   * Writes the forms of a unit's activities in their order. Equal activities give equal bytes; the
   * stream is not closed.
   *
   * @param office that the document's properties name as its author
   * @param date of the document
   * @throws IOException if the stream cannot be written; an image that does not open is named in
   *     its place instead
   */
  public void write(String office, LocalDate date, List<Activity> activities, OutputStream out)
      throws IOException {
    Path inside = campaign.toRealPath();
    try (var file = new WordPackage(out, form.title(), office, date)) {
      Map<Path, FormImage> images = images(file, inside, activities);
      XmlWriter xml = file.document();
      var sheet = new FormSheet(xml);
      for (int i = 0; i < activities.size(); i++) {
        Activity activity = activities.get(i);
        new RecordPage(form)
            .write(
                sheet,
                i == 0 ? FormSheet.Place.FIRST : FormSheet.Place.NEXT,
                column -> value(column, activity),
                evidence(activity, inside, images));
      }
      WordPage.FORM.write(xml);
      xml.end();
    }
  }

  private String value(Column column, Activity activity) {
    String key = column.key().orElse("");
    String text = activity.row().text(key);
    return switch (key) {
      // The form asks for the name, not for a telephone number beside it.
      case "leader" -> privacy.text(Text.clean(text));
      // Its year may stand in the notice only: 9月14日.
      case "period" ->
          activity.period().map(ChineseDays::of).orElseGet(() -> new Published(privacy).text(text));
      // Below 分钟 a bare number is no hours.
      case "service_hours" ->
          activity
              .serviceHours()
              .filter(hours -> NO_WORD.matcher(text).matches())
              .map(hours -> FieldText.plain(hours) + "小时")
              .orElse(text);
      case "beneficiaries" -> {
        String words = BeneficiariesWords.of(activity);
        yield new Published(privacy).text(words.isEmpty() ? text : words);
      }
      case "members" ->
          new Published(privacy)
              .text(text.isEmpty() ? String.join("、", activity.organizations()) : text);
      case "detail" -> new Published(privacy).text(text.isEmpty() ? activity.narrative() : text);
      default -> new Published(privacy).text(text);
    };
  }

  /** Puts every image into the file once, before the text that shows it. */
  private Map<Path, FormImage> images(WordPackage file, Path inside, List<Activity> activities)
      throws IOException {
    Map<Path, FormImage> images = new LinkedHashMap<>();
    for (Activity activity : activities) {
      for (Path path : paths(activity, inside)) {
        if (!images.containsKey(path)) {
          Optional<EvidenceImage> image = EvidenceImage.read(path, limits.image());
          if (image.isPresent()) {
            String id = file.image(image.get().content(), image.get().format());
            images.put(path, new FormImage(id, image.get().width(), image.get().height()));
          }
        }
      }
    }
    return images;
  }

  private List<FormImage> evidence(Activity activity, Path inside, Map<Path, FormImage> images) {
    List<FormImage> shown = new ArrayList<>();
    for (Path path : paths(activity, inside)) {
      shown.add(images.getOrDefault(path, FormImage.NONE));
    }
    return shown;
  }

  /** The files that an activity names, beside the file that names them and within the campaign. */
  private static List<Path> paths(Activity activity, Path inside) {
    List<Path> paths = new ArrayList<>();
    Location at = activity.at("evidence");
    for (String name : activity.evidence().stream().limit(MOST_IMAGES).toList()) {
      paths.add(NamedFile.of(inside, at, name).file().orElse(inside));
    }
    return paths;
  }
}
