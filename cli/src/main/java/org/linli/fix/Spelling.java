package org.linli.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.value.Text;

/**
 * How the text of a cell is to be spelled, by what it was read as. Only figures, days and choices
 * from a list are; names and descriptions are nobody's but their author's.
 */
final class Spelling {
  static final String HIDDEN = "control-characters";
  static final String DITTO = "repeated-above";

  /** A number with its unit, and no word of whom it counts. */
  private static final Pattern BARE_GROUPS =
      Pattern.compile("[0-9.,]+[万千百]?[余多+]?(?:人次|人|名|位|户|家庭)?");

  private final Notice notice;

  Spelling(Notice notice) {
    this.notice = notice;
  }

  /** Returns whether a cell may have to be spelled otherwise; most have not, and are passed by. */
  boolean mayDiffer(FieldSpec field, Cell cell, List<Observation> about) {
    if (!about.isEmpty()) {
      return true;
    }
    if (!isSpelled(field) || cell.value().isEmpty()) {
      return false;
    }
    return Width.isWide(cell.text())
        || isDay(field.type()) && spelledDay(cell.text(), cell).isPresent();
  }

  /**
   * Returns how a cell is to be spelled; empty where it is as it should be, or nobody can tell.
   *
   * @param written the text in the file
   * @param cell what was read there
   * @param about what reading it brought to light
   */
  Optional<Respelled> of(FieldSpec field, String written, Cell cell, List<Observation> about) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String text = written;
    if (about.stream().anyMatch(seen -> seen.rule().text().equals(DITTO))) {
      if (cell.isEmpty() || Text.hidden(cell.text()).isPresent()) {
        return Optional.empty();
      }
      text = cell.text();
      kinds.add(Kind.REPEATED_ABOVE);
    }
    if (isSpelled(field) && cell.value().isPresent()) {
      text = spelled(field, text, cell, kinds);
    }
    return text.equals(written) ? Optional.empty() : Optional.of(new Respelled(text, kinds));
  }

  private String spelled(FieldSpec field, String text, Cell cell, Set<Kind> kinds) {
    String seen = Text.withoutHidden(text);
    if (!seen.equals(text)) {
      kinds.add(Kind.CONTROL_CHARACTERS);
    }
    Optional<String> day = isDay(field.type()) ? spelledDay(seen, cell) : Optional.empty();
    if (day.isPresent()) {
      kinds.add(Kind.DATE_SPELLING);
      return day.get();
    }
    String narrow = narrow(field, seen);
    if (!narrow.equals(seen)) {
      kinds.add(Kind.FULL_WIDTH);
    }
    return narrow;
  }

  /**
   * A day about which something is to be said, as that the notice gave its year, is left to whoever
   * wrote it.
   */
  private static Optional<String> spelledDay(String text, Cell cell) {
    return cell.isSilent()
        ? DateSpelling.of(text, cell.value().orElseThrow()).filter(iso -> !iso.equals(text))
        : Optional.empty();
  }

  private String narrow(FieldSpec field, String text) {
    return switch (field.type()) {
      case ENUM, CATEGORY ->
          listed(field).anyMatch(text::equals) ? text : Width.narrowLetters(text);
      case GROUPS -> BARE_GROUPS.matcher(Text.folded(text)).matches() ? Width.narrow(text) : text;
      default -> Width.narrow(text);
    };
  }

  private Stream<String> listed(FieldSpec field) {
    return field.type() == FieldType.CATEGORY
        ? notice.categories().all().stream().flatMap(Spelling::words)
        : field.options().stream()
            .flatMap(option -> Stream.concat(Stream.of(option.name()), option.aliases().stream()));
  }

  private static Stream<String> words(Category category) {
    return Stream.concat(Stream.of(category.name(), category.title()), category.aliases().stream());
  }

  private static boolean isDay(FieldType type) {
    return type == FieldType.DATE || type == FieldType.PERIOD;
  }

  /** What a notice compares letter by letter is left as it is. */
  private static boolean isSpelled(FieldSpec field) {
    boolean byLetter =
        field.pattern().isPresent()
            || field.refersTo().isPresent()
            || field.unique() != FieldSpec.Uniqueness.NONE;
    return !byLetter
        && switch (field.type()) {
          case INTEGER, NUMBER, COUNT, MONEY, PERIOD, DATE, GROUPS, CATEGORY, ENUM, YES_NO -> true;
          case TEXT, LIST, PATHS -> false;
        };
  }
}
