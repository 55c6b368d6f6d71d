package org.linli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.render.HeadFields;
import org.linli.value.Text;

/**
 * The lines above a form: what belongs to its print is known, what stands behind its head fields is
 * taken, and all else is handed back.
 */
final class HeadLines {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
  private static final String COLON = "[\\s\\u3000]*[：:]";

  /** What the headings of the columns then say themselves. */
  private static final Pattern UNIT_LINE =
      Pattern.compile("[(\\[]?(统计|计量)?单位:[人次户元万、,/和及]+[)\\]]?");

  /** Shorter words are a title's by chance. */
  private static final int LEAST_OF_TITLE = 4;

  private final Notice notice;
  private final List<String> fields;
  private final Map<String, String> said = new LinkedHashMap<>();
  private Optional<String> waiting = Optional.empty();
  private int waitingLine;

  HeadLines(Notice notice) {
    this.notice = notice;
    List<String> all = new ArrayList<>(HeadFields.OWN);
    notice.forms().stream()
        .flatMap(form -> form.headFields().stream())
        .filter(field -> !all.contains(field))
        .forEach(all::add);
    this.fields = List.copyOf(all);
  }

  /** Returns who filled the form in; empty where it does not say. */
  Optional<String> office() {
    return field(HeadFields::asksForUnit);
  }

  /** Returns when the form was filled in, as written; empty where it does not say. */
  Optional<String> day() {
    return field(HeadFields::asksForDay);
  }

  private Optional<String> field(java.util.function.Predicate<String> asks) {
    return said.entrySet().stream()
        .filter(entry -> asks.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Takes a text above or below a form.
   *
   * @param line in which it stands; a head field's value may stand in a cell of its own beside it
   * @return what of it belongs neither to the form's print nor to a head field; empty for nothing
   */
  String take(String text, int line) {
    if (waiting.isPresent() && waitingLine != line) {
      waiting = Optional.empty();
    }
    waitingLine = line;
    String rest = text;
    boolean found = false;
    StringBuilder others = new StringBuilder();
    for (String field : fields) {
      Matcher matcher = Pattern.compile(spaced(field) + COLON).matcher(rest);
      if (matcher.find()) {
        found = true;
        String behind = rest.substring(matcher.end());
        int end = next(behind);
        others.append(value(field, behind.substring(0, end)));
        rest = rest.substring(0, matcher.start()) + behind.substring(end);
      }
    }
    if (!found && waiting.isPresent()) {
      return value(waiting.get(), rest);
    }
    String clean = Text.clean(rest + others);
    return clean.isEmpty() || isPrint(clean) ? "" : clean;
  }

  private int next(String text) {
    int end = text.length();
    for (String field : fields) {
      Matcher matcher = Pattern.compile(spaced(field) + COLON).matcher(text);
      if (matcher.find()) {
        end = Math.min(end, matcher.start());
      }
    }
    return end;
  }

  private static String spaced(String field) {
    StringBuilder pattern = new StringBuilder();
    field
        .codePoints()
        .forEach(
            point ->
                pattern.append(Pattern.quote(Character.toString(point))).append("[\\s\\u3000]*"));
    return pattern.toString();
  }

  /**
   * Keeps what stands behind a head field. The blanks of a line that is filled in by hand are no
   * part of what was written.
   *
   * @return what contradicts an earlier line; empty for nothing
   */
  private String value(String field, String text) {
    String value = BLANKS.matcher(Text.clean(text)).replaceAll("");
    waiting = value.isEmpty() ? Optional.of(field) : Optional.empty();
    boolean untouched =
        HeadFields.asksForDay(field)
            ? value.chars().noneMatch(Character::isDigit) && value.matches("[年月日]*")
            : notice.offices().containsValue(value);
    if (value.isEmpty() || untouched) {
      return "";
    }
    String before = said.putIfAbsent(field, value);
    return before == null || before.equals(value) ? "" : field + "：" + value;
  }

  /** Whether a text is part of what a form has printed: label, title, unit line, foot. */
  private boolean isPrint(String text) {
    String folded = folded(text);
    return UNIT_LINE.matcher(folded).matches()
        || folded.equals(folded(HeadFields.OWN_FOOT))
        || notice.forms().stream().anyMatch(form -> isPrint(folded, form))
        || notice.tables().values().stream()
            .anyMatch(table -> folded.equals(folded(table.title())));
  }

  private static boolean isPrint(String text, Form form) {
    String title = folded(form.title());
    boolean part = title.startsWith(text) || title.endsWith(text);
    boolean behind =
        text.startsWith(title) && UNIT_LINE.matcher(text.substring(title.length())).matches();
    return text.equals(folded(form.label()))
        || part && text.length() >= LEAST_OF_TITLE
        || behind
        || text.equals(folded(form.foot().orElse("")));
  }

  private static String folded(String text) {
    return Text.folded(text).replaceAll("[.。]$", "");
  }
}
