package org.linli.render.findings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.check.MessageTemplate;
import org.linli.check.RulePage;
import org.linli.finding.Finding;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.Measure;
import org.linli.value.PersonalData;
import org.linli.value.Phrase;
import org.linli.value.Text;

/**
 * Chooses the words of findings in one language: the message and hint from the rule's page, the
 * hint of a field from the notice's pack, everything else from the program's own bundle. What was
 * submitted appears in them masked and with its control characters shown.
 */
public final class Words {
  /** How much of a submitted value a finding shows. */
  private static final int VALUE = 200;

  /** How much of a fact a sentence names. */
  private static final int FACT = 80;

  /** Rules that are answered by what the pack says should stand in the field. */
  private static final Set<String> ABOUT_CONTENT = Set.of("value-missing", "value-malformed");

  private static final Pattern LIAISON = Pattern.compile("(?<=^liaisons)\\.[0-9]+");

  private final Language language;
  private final Function<RuleId, Optional<RulePage>> pages;
  private final Function<String, Optional<TableSpec>> tables;
  private final Properties bundle;

  /**
   * Chooses words of a language for findings under a notice.
   *
   * @param pages the page of each rule, as the catalogue gives them
   */
  public Words(Language language, Function<RuleId, Optional<RulePage>> pages, Notice notice) {
    this(language, pages, notice::table);
  }

  /** Chooses words of a language for findings that came before any notice could be loaded. */
  public Words(Language language, Function<RuleId, Optional<RulePage>> pages) {
    this(language, pages, name -> Optional.empty());
  }

  /** Returns the same words for findings under another notice. */
  public Words under(Notice notice) {
    return new Words(language, pages, notice);
  }

  private Words(
      Language language,
      Function<RuleId, Optional<RulePage>> pages,
      Function<String, Optional<TableSpec>> tables) {
    this.language = language;
    this.pages = pages;
    this.tables = tables;
    this.bundle = bundle(language);
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /** Returns what is wrong. A rule without a page is named by its id. */
  public String message(Finding finding) {
    return page(finding)
        .map(words -> filled(words.message(), finding))
        .orElseGet(() -> finding.rule().text());
  }

  /** Returns what to do; empty text where there is nothing to add. */
  public String hint(Finding finding) {
    return fieldHint(finding)
        .or(() -> page(finding).map(words -> filled(words.hint(), finding)))
        .orElse("");
  }

  /**
   * Returns the offending text as it may be shown: numbers of persons masked, at most 200
   * characters.
   */
  public static Optional<String> value(Finding finding) {
    return finding.value().map(value -> Text.shortened(PersonalData.masked(value), VALUE));
  }

  /** Returns the name of a severity: 错误, 警告, 提示. */
  public String severity(Severity severity) {
    return phrase("severity." + severity.word());
  }

  /** Returns what a field is called by people: its official heading, else its key. */
  public String field(Finding finding) {
    String key = finding.at().field().orElse("");
    if (language != Language.ZH) {
      return key;
    }
    return spec(finding).map(FieldSpec::heading).orElseGet(() -> ofSheet(finding, key));
  }

  /** A key of unit.yaml has no table to name it; of the liaisons all are named alike. */
  private String ofSheet(Finding finding, String key) {
    boolean sheet = table(finding).equals("unit");
    return sheet ? bundle.getProperty("unit." + LIAISON.matcher(key).replaceAll(""), key) : key;
  }

  /** Returns a sentence of how many findings are counted and not listed. */
  public String hidden(long findings) {
    return phrase("hidden", findings);
  }

  /** Returns what is put behind the words of a finding after which some are left out. */
  public String behind(Optional<Long> leftOut) {
    return leftOut.map(findings -> phrase("behind", findings)).orElse("");
  }

  /** Returns the clause as a remark behind a sentence; empty text where none asks for it. */
  String clause(Finding finding) {
    return finding.clause().map(text -> phrase("clause", Text.shown(text))).orElse("");
  }

  /** Returns the message, and in a second line what to do and by which clause, if there is such. */
  String whole(Finding finding) {
    String rest = (hint(finding) + " " + clause(finding)).strip();
    return message(finding) + (rest.isEmpty() ? "" : "\n" + rest);
  }

  /** Returns a phrase of the program's own, its arguments filled in by number. */
  String phrase(String key, Object... arguments) {
    return Phrase.filled(Objects.requireNonNull(bundle.getProperty(key), key), arguments);
  }

  private Optional<RulePage.Words> page(Finding finding) {
    return pages.apply(finding.rule()).map(page -> language == Language.ZH ? page.zh() : page.en());
  }

  private String filled(String template, Finding finding) {
    return MessageTemplate.filled(template, name -> fact(name, finding));
  }

  /** What a page's words may name: the finding's own facts, its value, field and clause. */
  private Optional<String> fact(String name, Finding finding) {
    String given = given(name, finding);
    String key = finding.at().field().orElse("");
    boolean named = name.equals("field") || name.equals("heading") && given != null;
    if (named && (given == null || given.equals(key))) {
      return Optional.of(field(finding)).filter(field -> !field.isEmpty());
    }
    if (name.equals("measure") && given != null) {
      return Optional.of(measure(given, finding.facts().getOrDefault("actual", "")));
    }
    if (given != null) {
      return Optional.of(shown(given));
    }
    return switch (name) {
      case "value" -> finding.value().map(Words::shown);
      case "clause" -> finding.clause();
      default -> Optional.empty();
    };
  }

  /**
   * A fact that is made of words has those in English beside it, under its name and {@code -en}.
   */
  private @Nullable String given(String name, Finding finding) {
    String inEnglish = language == Language.EN ? finding.facts().get(name + "-en") : null;
    return inEnglish == null ? finding.facts().get(name) : inEnglish;
  }

  private String measure(String key, String actual) {
    Function<Measure, String> name =
        language == Language.ZH ? Measure::label : measure -> measure.english(actual);
    return Measure.ofKey(key).map(name).orElse(key);
  }

  private static String shown(String fact) {
    return Text.shortened(Text.shown(PersonalData.masked(fact)), FACT);
  }

  private Optional<String> fieldHint(Finding finding) {
    String rule = finding.rule().text();
    if (!ABOUT_CONTENT.contains(rule)
        && !rule.endsWith("-unreadable")
        && !rule.endsWith("-vague")) {
      return Optional.empty();
    }
    return spec(finding).flatMap(spec -> Optional.ofNullable(spec.hint().get(language.word())));
  }

  private Optional<FieldSpec> spec(Finding finding) {
    return finding
        .at()
        .field()
        .flatMap(key -> tables.apply(table(finding)).flatMap(table -> table.field(key)));
  }

  /**
   * The table that a file holds: the name before its ending, or that of the folder of records,
   * however deep in it the file lies.
   */
  private static String table(Finding finding) {
    String file = Text.folded(finding.at().file().orElse("")).toLowerCase(java.util.Locale.ROOT);
    if (("/" + file).contains("/activities/")) {
      return "activities";
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static Properties bundle(Language language) {
    String name = "words_" + language.word() + ".properties";
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
