package org.linli.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.notice.FieldSpec;
import org.linli.notice.TableSpec;
import org.linli.value.Edits;
import org.linli.value.Text;

/**
 * The words by which a table's fields may be headed: their keys in English and the forms' own
 * headings, compared after NFKC without white space, with or without brackets (data-format, section
 * 2). Immutable; one for each table of a notice.
 */
final class Headings {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]?");
  private static final Pattern DECORATION = Pattern.compile("^[*★]+|[:*★]+$");
  private static final Pattern JOINTS = Pattern.compile("[_-]");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final TableSpec table;
  private final Map<String, FieldSpec> byWords = new HashMap<>();
  private final List<String> spellings = new ArrayList<>();
  private final boolean numbers;

  Headings(TableSpec table) {
    this.table = table;
    for (FieldSpec field : table.fields()) {
      spell(field.key(), field);
      field.headings().forEach(heading -> spell(heading, field));
    }
    for (FieldSpec field : table.fields()) {
      field.headings().forEach(heading -> byWords.putIfAbsent(bare(heading), field));
    }
    this.numbers = byWords.keySet().stream().anyMatch(NUMBER.asMatchPredicate());
  }

  private void spell(String words, FieldSpec field) {
    byWords.putIfAbsent(normal(words), field);
    spellings.add(words);
  }

  /** Returns the table that is headed. */
  TableSpec table() {
    return table;
  }

  /** Returns the field that a heading or key names. */
  Optional<FieldSpec> field(String heading) {
    String normal = normal(heading);
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byWords.get(normal))
        .or(() -> Optional.ofNullable(byWords.get(bare(heading))));
  }

  /** Returns whether any heading is a number, as the cells below may be. */
  boolean nameNumbers() {
    return numbers;
  }

  /** Returns the heading or key that was probably meant. */
  Optional<String> suggestion(String heading) {
    return Edits.nearest(normal(heading), spellings)
        .or(() -> Edits.nearest(bare(heading), spellings));
  }

  /**
   * Returns whether a row can be the heading row: two fields named, or fewer cells and all of them
   * named or nearly so.
   */
  boolean head(RawRow row) {
    List<RawCell> filled = row.filled();
    long named = filled.stream().filter(cell -> field(cell.text()).isPresent()).count();
    if (named >= 2) {
      return true;
    }
    return named == 1
        && filled.stream()
            .allMatch(
                cell -> field(cell.text()).isPresent() || suggestion(cell.text()).isPresent());
  }

  /** Returns whether every filled cell of a row names a field: a heading once more. */
  boolean headOnly(RawRow row) {
    List<RawCell> filled = row.filled();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> field(cell.text()).isPresent());
  }

  private static String bare(String heading) {
    String folded = Text.folded(Normalizer.normalize(heading, Normalizer.Form.NFKC));
    String without = BRACKETS.matcher(folded).replaceAll("");
    return without.isEmpty() ? folded : normal(without);
  }

  private static String normal(String heading) {
    String folded = Text.folded(heading).toLowerCase(Locale.ROOT);
    return JOINTS.matcher(DECORATION.matcher(folded).replaceAll("")).replaceAll("");
  }
}
