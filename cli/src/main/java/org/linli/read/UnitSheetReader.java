package org.linli.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.notice.Deadline;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.notice.Window;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.value.DateText;
import org.linli.value.Edits;
import org.linli.value.Period;
import org.linli.value.Reading;
import org.linli.value.Text;

/** Reads {@code unit.yaml}: what a unit says of itself (data-format, section 2). */
final class UnitSheetReader {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("unit", "unit"),
          Map.entry("填表单位", "unit"),
          Map.entry("filled_on", "filled_on"),
          Map.entry("填表时间", "filled_on"),
          Map.entry("填表日期", "filled_on"),
          Map.entry("submitted_on", "submitted_on"),
          Map.entry("报送日期", "submitted_on"),
          Map.entry("报送时间", "submitted_on"),
          Map.entry("setting", "setting"),
          Map.entry("分类实施", "setting"),
          Map.entry("liaisons", "liaisons"),
          Map.entry("联络员", "liaisons"),
          Map.entry("plan", "plan"),
          Map.entry("工作方案", "plan"),
          Map.entry("活动细则", "plan"),
          Map.entry("appeal", "appeal"),
          Map.entry("倡议书", "appeal"),
          Map.entry("summary", "summary"),
          Map.entry("总结", "summary"),
          Map.entry("总结报告", "summary"));

  private static final Comparator<LocalDate> NATURAL = Comparator.naturalOrder();

  private static final Map<String, String> LIAISON =
      Map.of(
          "name", "name", "姓名", "name", "phone", "phone", "电话", "phone", "联系电话", "phone", "duty",
          "duty", "职务", "duty");

  private static final Map<String, String> PAPER =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("标题", "title"),
          Map.entry("名称", "title"),
          Map.entry("issued_on", "issued_on"),
          Map.entry("印发日期", "issued_on"),
          Map.entry("印发时间", "issued_on"),
          Map.entry("发出日期", "issued_on"),
          Map.entry("发出时间", "issued_on"));

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("urban", "urban"),
          Map.entry("城市", "urban"),
          Map.entry("rural", "rural"),
          Map.entry("农村", "rural"),
          Map.entry("mixed", "mixed"),
          Map.entry("混合", "mixed"),
          Map.entry("城乡", "mixed"),
          Map.entry("城乡结合", "mixed"));

  /** The sections of data-format; a pack may ask for others. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "deployment",
          "工作部署",
          "results",
          "进展成效",
          "practices",
          "主要做法",
          "problems",
          "存在问题",
          "suggestions",
          "意见建议");

  private static final int SHOWN = 200;

  private final Notice notice;
  private final Optional<Period> days;
  private final Location file;
  private final SubmissionSink sink;
  private final int longest;
  private final Map<String, Location> places = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Map<String, String> summary = new LinkedHashMap<>();
  private final List<UnitSheet.Liaison> liaisons = new ArrayList<>();
  private final Map<String, UnitSheet.IssuedPaper> papers = new HashMap<>();

  /**
   * Reads a sheet.
   *
   * @param longest UTF-16 units that a text may have
   */
  UnitSheetReader(Notice notice, Location file, int longest, SubmissionSink sink) {
    this.notice = notice;
    this.days = days(notice);
    this.file = file;
    this.longest = longest;
    this.sink = sink;
  }

  /**
   * The days between which a unit writes and reports: from the notice, or its window where that
   * begins first, to the end of window and deadline.
   */
  private static Optional<Period> days(Notice notice) {
    Optional<LocalDate> begin = notice.window().map(Window::start);
    Optional<LocalDate> end = notice.window().map(Window::end);
    Optional<LocalDate> first =
        Stream.of(notice.issuedOn(), begin).flatMap(Optional::stream).min(NATURAL);
    Optional<LocalDate> last =
        Stream.of(notice.deadline().map(Deadline::day), end).flatMap(Optional::stream).max(NATURAL);
    return first
        .filter(day -> last.isPresent() && !day.isAfter(last.get()))
        .map(day -> new Period(day, last.get()));
  }

  /** Reads the file's documents, of which there is to be one. */
  void read(List<YamlNode> documents) {
    if (documents.size() > 1) {
      YamlNode second = documents.get(1);
      sink.observed(
          Observation.of("yaml-documents-several", file.at(second.line(), second.column()))
              .with("documents", documents.size()));
      return;
    }
    if (!documents.isEmpty() && documents.get(0) instanceof YamlMap map) {
      each(map, "", KEYS, this::entry);
    } else if (!documents.isEmpty()) {
      shapeWrong(documents.get(0), file, "map");
      return;
    }
    sink.unitSheet(
        new UnitSheet(
            file,
            text("unit"),
            date("filled_on"),
            date("submitted_on"),
            setting(),
            List.copyOf(liaisons),
            Optional.ofNullable(papers.get("plan")),
            Optional.ofNullable(papers.get("appeal")),
            java.util.Collections.unmodifiableMap(summary),
            Map.copyOf(places)));
  }

  private void entry(String key, YamlNode value) {
    switch (key) {
      case "unit", "setting" -> text(key, value);
      case "filled_on", "submitted_on" -> date(key, value);
      case "liaisons" -> liaisons(value);
      case "plan", "appeal" -> paper(key, value);
      default -> summary(value);
    }
  }

  private void liaisons(YamlNode value) {
    List<YamlNode> items = value instanceof YamlList list ? list.items() : List.of(value);
    int number = 0;
    for (YamlNode item : items) {
      String prefix = "liaisons." + ++number;
      places.put(prefix, file.at(item.line(), item.column()).inField("liaisons"));
      if (item instanceof YamlMap map) {
        each(map, prefix + ".", LIAISON, (key, node) -> text(prefix + "." + key, node));
        liaisons.add(
            new UnitSheet.Liaison(
                text(prefix + ".name").orElse(""),
                text(prefix + ".phone").orElse(""),
                text(prefix + ".duty").orElse("")));
      } else if (item instanceof YamlScalar scalar) {
        String name = Text.clean(scalar.text());
        if (notice.isWritten(name)) {
          liaisons.add(new UnitSheet.Liaison(name, "", ""));
        }
      } else {
        shapeWrong(item, file.inField("liaisons"), "map");
      }
    }
  }

  private void paper(String key, YamlNode value) {
    if (value instanceof YamlMap map) {
      each(
          map,
          key + ".",
          PAPER,
          (part, node) -> {
            if (part.equals("title")) {
              text(key + ".title", node);
            } else {
              date(key + ".issued_on", node);
            }
          });
    } else {
      text(key + ".title", value);
    }
    Optional<String> title = text(key + ".title");
    Optional<LocalDate> issued = date(key + ".issued_on");
    if (title.isPresent() || issued.isPresent()) {
      papers.put(key, new UnitSheet.IssuedPaper(title.orElse(""), issued));
    }
  }

  private void summary(YamlNode value) {
    if (value instanceof YamlScalar scalar && scalar.isEmpty()) {
      return;
    }
    if (!(value instanceof YamlMap map)) {
      shapeWrong(value, file.inField("summary"), "map");
      return;
    }
    Map<String, String> sections = new HashMap<>();
    SECTIONS.forEach(
        (key, title) -> {
          sections.put(key, key);
          sections.put(title, key);
        });
    for (SummarySection section : notice.deliverables().sections()) {
      sections.put(section.key(), section.key());
      sections.put(section.title(), section.key());
    }
    each(
        map,
        "summary.",
        sections,
        (key, node) -> {
          text("summary." + key, node);
          text("summary." + key).ifPresent(text -> summary.put(key, text));
        });
  }

  /** Goes through a map's entries by the keys it may have; others are observed. */
  private void each(
      YamlMap map, String prefix, Map<String, String> keys, BiConsumer<String, YamlNode> taker) {
    Map<String, String> folded = new HashMap<>();
    keys.forEach((word, key) -> folded.put(word(word), key));
    for (YamlMap.Entry entry : map.entries()) {
      String written = entry.key().text();
      String key = folded.get(word(written));
      if (key == null) {
        Observation unknown =
            Observation.of("key-unknown", file.at(entry.key().line(), entry.key().column()))
                .withValue(written);
        sink.observed(
            Edits.nearest(written, keys.keySet())
                .map(near -> unknown.with("suggestion", near))
                .orElse(unknown));
      } else {
        places.put(
            prefix + key,
            file.at(entry.value().line(), entry.value().column()).inField(prefix + key));
        taker.accept(key, entry.value());
      }
    }
  }

  private void text(String key, YamlNode value) {
    if (!(value instanceof YamlScalar scalar)) {
      shapeWrong(value, file.inField(key), "text");
      return;
    }
    String text = Text.clean(scalar.text());
    places.putIfAbsent(key, file.at(value.line(), value.column()).inField(key));
    Text.hidden(text)
        .ifPresent(
            found ->
                sink.observed(
                    Observation.of("control-characters", place(key))
                        .withValue(Text.shortened(text, SHOWN))
                        .with("character", found)));
    if (text.length() > longest) {
      sink.observed(
          Observation.of("text-too-long", place(key))
              .withValue(Text.shortened(text, SHOWN))
              .with("length", text.length())
              .with("limit", longest));
    } else if (notice.isWritten(text)) {
      texts.put(key, text);
    }
  }

  private void date(String key, YamlNode value) {
    text(key, value);
    String text = texts.getOrDefault(key, "");
    Reading<LocalDate> reading = DateText.read(text, days);
    reading.value().ifPresent(day -> dates.put(key, day));
    Stream.concat(reading.remarks().stream(), reading.trouble().stream())
        .forEach(
            why ->
                sink.observed(
                    Observation.of(why.name(), place(key)).withValue(text).with(why.facts())));
  }

  private Optional<String> setting() {
    Optional<String> written = text("setting");
    Optional<String> setting = written.map(UnitSheetReader::word).map(SETTINGS::get);
    if (written.isPresent() && setting.isEmpty()) {
      sink.observed(
          Observation.of("value-not-listed", place("setting"))
              .withValue(written.get())
              .with("value", written.get())
              .with("choices", "城市、农村、混合"));
    }
    return setting;
  }

  private Location place(String key) {
    return places.getOrDefault(key, file.inField(key));
  }

  private Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private Optional<LocalDate> date(String key) {
    return Optional.ofNullable(dates.get(key));
  }

  private void shapeWrong(YamlNode node, Location field, String expected) {
    sink.observed(
        Observation.of("yaml-shape-wrong", field.at(node.line(), node.column()))
            .with("expected", expected));
  }

  private static String word(String text) {
    return Text.folded(text).toLowerCase(Locale.ROOT);
  }
}
