package org.linli.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.model.CategoryChoice;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.value.BeneficiariesText;
import org.linli.value.CountText;
import org.linli.value.DateText;
import org.linli.value.Edits;
import org.linli.value.ListText;
import org.linli.value.MoneyText;
import org.linli.value.NumberText;
import org.linli.value.OrderText;
import org.linli.value.Period;
import org.linli.value.PeriodText;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.Text;
import org.linli.value.YesNoText;

/**
 * Reads a cell's text as its field's type says (data-format, section 3). Remembers short texts that
 * come again, as offices, days and round sums do. Not safe for threads: one for each worker.
 */
final class FieldReader {
  /** 序号 orders the form's lines and counts nothing. */
  private static final String ORDER = "no";

  private static final int REMEMBERED = 8192;
  private static final int REMEMBERED_LENGTH = 64;

  private final Notice notice;
  private final Set<String> missing;
  private final int longestMissing;
  private final int longest;
  private final Optional<Period> window;
  private final Map<Known, Reading<?>> memory = new HashMap<>();

  private record Known(String key, String unit, String text) {
    /** Written out, for every run asks, and Java would work its own out at every start. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Known known
          && text.equals(known.text)
          && key.equals(known.key)
          && unit.equals(known.unit);
    }

    @Override
    public int hashCode() {
      return (text.hashCode() * 31 + key.hashCode()) * 31 + unit.hashCode();
    }
  }

  /** Reads by a notice; a cell's text may have {@code longest} UTF-16 units. */
  FieldReader(Notice notice, int longest) {
    this.notice = notice;
    this.longest = longest;
    this.missing =
        notice.missingValues().stream().map(Text::folded).collect(Collectors.toUnmodifiableSet());
    this.longestMissing = missing.stream().mapToInt(String::length).max().orElse(0);
    this.window = notice.window().map(window -> new Period(window.start(), window.end()));
  }

  /** Returns the text as it is kept: cleaned, and empty where it only fills the place. */
  String stated(FieldSpec field, String raw) {
    return kept(field, Text.clean(raw));
  }

  /** Returns a cleaned text, or nothing where it only fills the place. */
  String kept(FieldSpec field, String text) {
    boolean filler = text.length() <= longestMissing && missing.contains(Text.folded(text));
    // 无 in a money cell is 0 yuan (data-format, section 5).
    boolean noMoney = field.type() == FieldType.MONEY && text.equals("无");
    return filler && !noMoney ? "" : text;
  }

  /**
   * Returns what a stated text means without remembering it.
   *
   * @param unit the one that the heading names
   */
  Reading<?> readAnew(FieldSpec field, String text, HeadingUnit unit) {
    if (text.isEmpty()) {
      return Reading.nothing();
    }
    return text.length() > longest ? tooLong(text) : typed(field, text, unit);
  }

  private Reading<?> tooLong(String text) {
    return Reading.unreadable(
        Remark.of(
            "text-too-long",
            "length",
            String.valueOf(text.length()),
            "limit",
            String.valueOf(longest)));
  }

  /** Returns what a stated text means; {@code unit} is the one that the heading names. */
  Reading<?> read(FieldSpec field, String text, HeadingUnit unit) {
    if (field.type() == FieldType.TEXT || text.length() > REMEMBERED_LENGTH || text.isEmpty()) {
      return readAnew(field, text, unit);
    }
    if (memory.size() >= REMEMBERED) {
      memory.clear();
    }
    return memory.computeIfAbsent(
        new Known(field.key(), unit.word(), text), key -> typed(field, text, unit));
  }

  private Reading<?> typed(FieldSpec field, String text, HeadingUnit unit) {
    return switch (field.type()) {
      case TEXT -> Reading.of(text);
      case INTEGER -> field.key().equals(ORDER) ? OrderText.read(text) : NumberText.integer(text);
      case NUMBER ->
          HeadingUnit.isTime(field)
              ? NumberText.hours(text, unit.headed())
              : NumberText.decimal(text);
      case COUNT -> CountText.read(text, unit.headed());
      case MONEY -> MoneyText.read(text, unit.factor());
      case PERIOD -> PeriodText.read(text, window);
      case DATE -> DateText.read(text, window, field.precision());
      case LIST, PATHS -> list(ListText.split(text));
      case GROUPS -> BeneficiariesText.read(text, unit.headed());
      case CATEGORY -> category(text);
      case ENUM -> option(field, text);
      case YES_NO -> YesNoText.read(text);
    };
  }

  /** Returns the reading of a list. */
  static Reading<List<String>> list(List<String> items) {
    return items.isEmpty() ? Reading.nothing() : Reading.of(List.copyOf(items));
  }

  private Reading<?> category(String text) {
    Optional<Category> named = notice.categories().named(text);
    if (named.isPresent()) {
      return Reading.of(new CategoryChoice(named.get().id(), false));
    }
    List<String> names = notice.categories().all().stream().map(Category::name).toList();
    return notListed(text, names);
  }

  private static Reading<?> option(FieldSpec field, String text) {
    String wanted = word(text);
    for (FieldSpec.Option option : field.options()) {
      boolean meant =
          word(option.id()).equals(wanted)
              || word(option.name()).equals(wanted)
              || option.aliases().stream().anyMatch(alias -> word(alias).equals(wanted));
      if (meant) {
        return Reading.of(option.id());
      }
    }
    return notListed(text, field.options().stream().map(FieldSpec.Option::name).toList());
  }

  private static Reading<?> notListed(String text, List<String> options) {
    Map<String, String> facts = new HashMap<>();
    facts.put("value", Text.shortened(Text.shown(text), 60));
    facts.put("choices", String.join("、", options));
    Edits.nearest(text, options).ifPresent(near -> facts.put("suggestion", near));
    return Reading.unreadable(new Remark("value-not-listed", facts));
  }

  private static String word(String text) {
    return Text.folded(text).toLowerCase(Locale.ROOT);
  }
}
