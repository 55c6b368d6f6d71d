package org.linli.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of activity of deeds.yaml.
 *
 * @param action the name of the notice's action that it belongs to
 * @param weight how often it occurs beside others
 * @param when the occasions at which it occurs
 * @param names with places to fill
 * @param by the kinds of organization that do it
 * @param helped the words for those helped, with how many
 * @param money yuan
 * @param kind {@code goods}, {@code cash}, {@code mixed} or {@code none}
 * @param givers people on the giving side
 * @param days how long it lasts
 * @param months in which it may begin; empty for any
 */
record Deed(
    String action,
    int weight,
    List<String> when,
    List<String> names,
    List<String> by,
    Map<String, Range> helped,
    Range money,
    String kind,
    Range givers,
    Range days,
    List<Integer> months,
    List<String> goods,
    List<String> overview,
    List<String> detail) {

  /** Reads all kinds. */
  static List<Deed> all() {
    return Words.listOf("deeds.yaml").stream().map(Deed::of).toList();
  }

  private static Deed of(Words words) {
    return new Deed(
        words.text("action"),
        Integer.parseInt(words.text("weight")),
        words.list("when"),
        words.list("names"),
        words.list("by"),
        helped(words),
        Range.of(words.text("money")),
        words.text("kind"),
        Range.of(words.text("givers")),
        Range.of(words.text("days", "1-1")),
        words.list("months").stream().map(Integer::valueOf).toList(),
        words.list("goods"),
        words.list("overview"),
        words.list("detail"));
  }

  private static Map<String, Range> helped(Words words) {
    if (words.has("crowd")) {
      return Map.of(words.text("label"), Range.of(words.text("crowd")));
    }
    Map<String, String> labels = words.texts("label");
    Map<String, Range> helped = new LinkedHashMap<>();
    words
        .texts("groups")
        .forEach(
            (group, range) ->
                helped.put(Objects.requireNonNullElse(labels.get(group), group), Range.of(range)));
    return helped;
  }
}
