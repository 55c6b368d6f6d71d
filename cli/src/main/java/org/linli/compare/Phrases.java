package org.linli.compare;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.UnitChange;
import org.linli.render.findings.Language;
import org.linli.value.Phrase;

/** The words in which people read of differences, in one language. */
final class Phrases {
  private final Properties bundle = new Properties();

  Phrases(Language language) {
    String name = "words_" + language.word() + ".properties";
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a phrase, its places filled. */
  String phrase(String key, Object... facts) {
    return Phrase.filled(Objects.requireNonNull(bundle.getProperty(key), key), facts);
  }

  private Optional<String> known(String key) {
    return Optional.ofNullable(bundle.getProperty(key));
  }

  String section(Section section) {
    return phrase("section." + section.word());
  }

  /** Returns the name of a figure with its unit; one that this version does not know by its key. */
  String label(Section section, String key) {
    return known("figure." + section.word() + "." + key)
        .or(() -> known("figure." + key))
        .orElse(key);
  }

  /** Returns what a line is called; empty where its section has only this one. */
  String name(LineChange line) {
    return switch (line.section()) {
      case TOTALS, REPORTING, NEEDS, ORGANIZATIONS, CASES, FINDINGS -> "";
      case UNITS, ASSESSMENT -> line.id() + " " + line.name();
      case TARGETS -> label(Section.TOTALS, line.name());
      case FESTIVALS -> line.name() + " " + line.id();
      case ROWS -> known("table." + line.id()).orElse(line.name());
      default -> line.name().isEmpty() ? line.id() : line.name();
    };
  }

  /** Returns a figure as people read it; a dash for none. */
  String shown(FigureChange change, Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return "—";
    }
    Figure stated = figure.get();
    if (change.key().equals("ratio") && stated.number().isPresent()) {
      return percent(stated.number().get().movePointRight(2));
    }
    return stated.form() == Figure.Form.WORD
        ? known("word." + stated.text()).orElse(stated.text())
        : stated.text();
  }

  /** Returns the difference with its sign; empty where there is none to tell. */
  String difference(FigureChange change) {
    Optional<BigDecimal> more = change.difference().flatMap(Figure::number);
    if (more.isEmpty()) {
      return "";
    }
    return change.key().equals("ratio")
        ? phrase("points", signed(more.get().movePointRight(2)))
        : signed(more.get());
  }

  /** Returns the difference in percent; empty where it was nothing, or is a percentage itself. */
  String percentage(FigureChange change) {
    return change.key().equals("ratio")
        ? ""
        : change.percent().map(percent -> signed(percent) + "%").orElse("");
  }

  /** Returns difference and percentage in brackets; empty where there is neither. */
  String more(FigureChange change) {
    List<String> parts =
        List.of(difference(change), percentage(change)).stream()
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? "" : phrase("more", String.join(phrase("comma"), parts));
  }

  /** Returns how a unit has reported, with the day; a phrase for one that is not to report. */
  String reported(Optional<Reported> reported) {
    if (reported.isEmpty()) {
      return phrase("status.none");
    }
    String status = known("status." + reported.get().status()).orElse(reported.get().status());
    return reported.get().submittedOn().map(day -> phrase("status.on", status, day)).orElse(status);
  }

  /** Returns the liaisons before and after; empty where they are the same. */
  String liaisons(UnitChange change) {
    String then = change.before().map(unit -> Long.toString(unit.liaisons())).orElse("0");
    String now = change.after().map(unit -> Long.toString(unit.liaisons())).orElse("0");
    return then.equals(now) ? "" : then + " → " + now;
  }

  /** Returns the name of a severity; one that this version does not know by its word. */
  String severity(String word) {
    return known("severity." + word).orElse(word);
  }

  String presence(Difference.Presence presence) {
    return phrase("presence." + presence.name().toLowerCase(Locale.ROOT));
  }

  private static String percent(BigDecimal number) {
    return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()) + "%";
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
