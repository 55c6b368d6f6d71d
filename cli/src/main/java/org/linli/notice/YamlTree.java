package org.linli.notice;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.finding.RuleId;
import org.linli.model.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as it stands: positions kept, no text turned into a number, a truth value or a date.
 *
 * <p>Anchors, aliases and {@code <<} are resolved within the limits. Refused, with their place:
 * keys used twice (also when they are equal only after Unicode normalisation), tags other than the
 * standard ones on scalars, {@code %YAML} other than 1.1 and 1.2, and whatever is deeper or larger
 * than the limits. Used for packs and {@code linli.yaml} here, and for what units submit in {@code
 * read}.
 *
 * <p>Built from SnakeYAML's events rather than its nodes: only there an explicit tag can be told
 * from a guessed one, and every limit holds while reading, not after it.
 */
public final class YamlTree {
  /** Characters without a blank or a quotation mark; eight times what any text may have. */
  private static final int LONGEST_WORD = 262_144;

  private YamlTree() {}

  /**
   * Returns the documents of a text; none for an empty one.
   *
   * @throws YamlException if the text is malformed or refused
   */
  public static List<YamlNode> read(String text, Limits limits) {
    LoaderOptions options = new LoaderOptions();
    // The size of a file is limited in bytes before it is read; a text can have no more characters
    // than that.
    options.setCodePointLimit(Integer.MAX_VALUE);
    List<YamlProblem> problems = new ArrayList<>();
    List<YamlNode> documents = List.of();
    YamlPlaces places = new YamlPlaces(text);
    try {
      unbroken(text);
      // The parser alone: a whole Yaml makes ready to build and to write objects as well.
      var events = new ParserImpl(new StreamReader(new StringReader(text)), options);
      documents = new YamlBuilder(events, text, places, limits, problems).documents();
    } catch (MarkedYAMLException malformed) {
      Mark at = markOf(malformed);
      YamlSlip slip = YamlSlip.of(malformed, text, places);
      problems.add(malformed(places.line(at), places.column(at), slip));
    } catch (ReaderException unprintable) {
      problems.add(unprintable(text, unprintable.getCodePoint()));
    } catch (YAMLException malformed) {
      String problem = String.valueOf(malformed.getMessage());
      problems.add(malformed(1, 1, new YamlSlip(problem, problem)));
    } catch (YamlException refused) {
      problems.addAll(refused.problems());
    }
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparingInt(YamlProblem::line).thenComparingInt(YamlProblem::column));
      throw new YamlException(problems);
    }
    return documents;
  }

  /**
   * Refuses words without an end. SnakeYAML looks at a word whole before it takes it, and copies
   * all that it has looked at with every thousand characters more: four million take a minute.
   */
  private static void unbroken(String text) {
    int line = 1;
    int begins = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      }
      if (c <= ' ' || c == '"' || c == '\'' || c == '\\') {
        begins = i + 1;
      } else if (i - begins >= LONGEST_WORD) {
        int column = begins - text.lastIndexOf('\n', begins);
        throw new YamlException(
            List.of(
                new YamlProblem(
                    new RuleId("yaml-too-large"),
                    line,
                    column,
                    Map.of("what", "characters", "limit", String.valueOf(LONGEST_WORD)))));
      }
    }
  }

  private static Mark markOf(MarkedYAMLException malformed) {
    Mark problem = malformed.getProblemMark();
    return problem != null ? problem : malformed.getContextMark();
  }

  static YamlProblem malformed(int line, int column, YamlSlip slip) {
    return new YamlProblem(new RuleId("yaml-malformed"), line, column, slip.facts());
  }

  private static YamlProblem unprintable(String text, int codePoint) {
    String character = String.format(Locale.ROOT, "U+%04X", codePoint);
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); ) {
      int next = text.codePointAt(at);
      if (!StreamReader.isPrintable(next)) {
        break;
      }
      at += Character.charCount(next);
      column++;
      if (next == '\n') {
        line++;
        column = 1;
      }
    }
    return malformed(
        line,
        column,
        new YamlSlip("有控制字符 " + character, "there is a control character, " + character));
  }
}
