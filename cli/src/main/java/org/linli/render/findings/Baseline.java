package org.linli.render.findings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.render.JsonFormat;
import org.linli.value.UnitCode;

/**
 * The findings that were there when a campaign began to be checked: they are known and do not
 * count. A JSON file, sorted, one finding a line, so that a change of it can be read.
 */
public final class Baseline {
  /** Knows nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private static final int SCHEMA = 1;

  private final List<Entry> entries;
  private final Map<String, Long> known = new HashMap<>();

  private Baseline(Collection<Entry> entries) {
    this.entries = entries.stream().sorted(Entry.ORDER).toList();
    this.entries.forEach(entry -> known.merge(entry.fingerprint, entry.count, Long::sum));
  }

  /**
   * A known finding.
   *
   * @param fingerprint by which it is recognized
   * @param rule that reports it
   * @param unit whose it is; empty for the campaign
   * @param file relative to the campaign folder; empty where it is about no file
   * @param message for people
   * @param count how many: 1, but for findings of one file and rule that are too many to be listed
   */
  public record Entry(
      String fingerprint,
      RuleId rule,
      Optional<UnitCode> unit,
      Optional<String> file,
      String message,
      long count) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing((Entry entry) -> entry.unit.map(UnitCode::text).orElse(""))
            .thenComparing(entry -> entry.file.orElse(""))
            .thenComparing(Entry::rule)
            .thenComparing(Entry::message)
            .thenComparing(Entry::fingerprint);

    /** Returns where it was: the file, else the unit, else the campaign. */
    public Location at() {
      return new Location(
          unit, file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** A file that is no baseline; the text says why. */
  public static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String why) {
      super(why);
    }
  }

  /** Returns the baseline of these entries. */
  public static Baseline of(Collection<Entry> entries) {
    return new Baseline(entries);
  }

  /** Returns its entries, sorted. */
  public List<Entry> entries() {
    return entries;
  }

  /** Returns how many findings of a fingerprint it knows; 0 for an unknown one. */
  public long known(String fingerprint) {
    return known.getOrDefault(fingerprint, 0L);
  }

  /** Returns how many findings it knows. */
  public long size() {
    return entries.stream().mapToLong(Entry::count).sum();
  }

  /** Returns what of this baseline is still there, as {@code now} tells it. */
  public Baseline shrunkTo(Baseline now) {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : now.entries) {
      long count = Math.min(entry.count, known(entry.fingerprint));
      if (count > 0) {
        kept.add(
            new Entry(entry.fingerprint, entry.rule, entry.unit, entry.file, entry.message, count));
      }
    }
    return new Baseline(kept);
  }

  /** Returns this baseline with all that another knows. */
  public Baseline with(Baseline other) {
    Map<String, Entry> all = new HashMap<>();
    entries.forEach(entry -> all.put(entry.fingerprint, entry));
    for (Entry entry : other.entries) {
      all.merge(entry.fingerprint, entry, (own, more) -> own.count > more.count ? own : more);
    }
    return new Baseline(all.values());
  }

  /** Writes the baseline; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("{\"schema\": " + SCHEMA + ", \"findings\": [");
    String between = "\n";
    for (Entry entry : entries) {
      text.append(between).append(line(entry));
      between = ",\n";
    }
    out.write(text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String line(Entry entry) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonFormat.line(line)) {
      json.writeStartObject();
      json.writeStringField("fingerprint", entry.fingerprint);
      json.writeStringField("rule", entry.rule.text());
      json.writeStringField("unit", entry.unit.map(UnitCode::text).orElse(""));
      json.writeStringField("file", JsonFormat.text(entry.file.orElse("")));
      json.writeStringField("message", JsonFormat.text(entry.message));
      if (entry.count != 1) {
        json.writeNumberField("count", entry.count);
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Reads a baseline.
   *
   * @throws MalformedException if it is none
   */
  public static Baseline read(byte[] bytes) throws MalformedException {
    try {
      JsonNode all = reader().readTree(bytes);
      if (all.path("schema").asInt() != SCHEMA || !all.path("findings").isArray()) {
        throw new MalformedException("\"schema\": " + SCHEMA + ", \"findings\": […]");
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonNode entry : all.path("findings")) {
        entries.add(entry(entry));
      }
      return new Baseline(entries);
    } catch (JacksonException e) {
      throw new MalformedException(e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw new MalformedException(String.valueOf(e.getMessage()));
    }
  }

  /** Not made before a file is read: most runs have none, and the first one takes its time. */
  private static ObjectMapper reader() {
    return new ObjectMapper(
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build());
  }

  private static Entry entry(JsonNode entry) throws MalformedException {
    String fingerprint = entry.path("fingerprint").asText();
    if (fingerprint.isEmpty()) {
      throw new MalformedException("\"fingerprint\": " + entry);
    }
    return new Entry(
        fingerprint,
        new RuleId(entry.path("rule").asText()),
        UnitCode.parse(entry.path("unit").asText()),
        Optional.of(entry.path("file").asText()).filter(file -> !file.isEmpty()),
        entry.path("message").asText(),
        Math.max(1, entry.path("count").asLong(1)));
  }
}
