package org.linli.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.value.UnitCode;

/**
 * Finds what in a pack looks like a slip of its author: what was left as it is in the extended
 * pack, what changes nothing, and what can never apply. Only the pack's own files are looked at;
 * what it extends is not its author's to change.
 */
final class PackDoubts {
  /** What belongs to one document and hardly ever to the next. */
  private static final List<String> FACTS =
      List.of(
          "number", "title", "issuer", "issued-on", "deadline", "targets", "addressee", "mailbox");

  private static final List<String> NAMES_OF_THE_DOCUMENT = List.of("number", "title");

  private final PackLayers layers;
  private final Notice notice;
  private final Problems problems;
  private final YamlMap own;

  PackDoubts(PackLayers layers, Notice notice, Problems problems) {
    this.layers = layers;
    this.notice = notice;
    this.problems = problems;
    this.own = layers.own().root();
  }

  /** Adds every doubt to the problems. */
  void find() {
    FACTS.forEach(this::findInherited);
    NAMES_OF_THE_DOCUMENT.forEach(this::findForgotten);
    findIdleItems(own, below());
    findFestivals();
    findDeadline();
    findLostNames();
    findIdleNumbers();
    new ForeignNames(layers, notice, problems).find();
    new CategoryDoubts(layers, notice, problems).find();
    new RuleDoubts(layers, problems).find();
    new FileDoubts(layers, notice, problems).find();
  }

  private List<YamlMap> below() {
    return layers.files().stream().skip(1).map(PackFile::root).toList();
  }

  /** The extended pack that says something under a key, unless it is none of a document. */
  private Optional<PackFile> extendedWith(String key) {
    return layers.files().stream()
        .skip(1)
        .filter(file -> file.root().get(key).isPresent())
        .findFirst()
        .filter(file -> !new Settings(file.root(), problems).says("abstract", "true"));
  }

  private void findInherited(String key) {
    if (own.get(key).isPresent()) {
      return;
    }
    Optional<PackFile> extended = extendedWith(key);
    if (extended.isPresent()) {
      String value = YamlText.flow(layers.merged().get(key).orElseThrow());
      YamlNode at = own.get("extends").orElse(own);
      problems.add(at, Doubt.INHERITED_FACT, key, extended.get().pack().id(), value);
    }
  }

  private void findForgotten(String key) {
    Optional<String> stated = PackMerge.text(own, key);
    Optional<PackFile> extended = extendedWith(key);
    if (stated.isPresent()
        && extended.flatMap(file -> PackMerge.text(file.root(), key)).equals(stated)) {
      YamlNode at = own.get(key).orElseThrow();
      problems.add(at, Doubt.SAME_AS_EXTENDED, key, extended.orElseThrow().pack().id());
    }
  }

  /** Walks the pack and those below it side by side. */
  private void findIdleItems(YamlMap map, List<YamlMap> below) {
    for (YamlMap.Entry entry : map.entries()) {
      List<YamlNode> others =
          below.stream().flatMap(other -> other.get(entry.key().text()).stream()).toList();
      if (entry.value() instanceof YamlMap inner && PackMerge.drops(inner)) {
        if (others.isEmpty()) {
          addIdle(inner, "drop", Doubt.NOTHING_TO_DROP, entry.key().text(), keys(below));
        }
      } else if (entry.value() instanceof YamlMap inner) {
        findIdleItems(inner, maps(others));
      } else if (entry.value() instanceof YamlList list) {
        findIdleItems(list, others);
      }
    }
  }

  private void findIdleItems(YamlList list, List<YamlNode> others) {
    List<YamlMap> items =
        maps(
            others.stream()
                .filter(YamlList.class::isInstance)
                .flatMap(other -> ((YamlList) other).items().stream())
                .toList());
    for (YamlMap item : maps(list.items())) {
      String name = PackMerge.name(item).orElse("");
      List<YamlMap> named =
          items.stream()
              .filter(other -> PackMerge.name(other).filter(name::equals).isPresent())
              .toList();
      Set<String> known = new HashSet<>();
      items.forEach(other -> PackMerge.name(other).ifPresent(known::add));
      if (PackMerge.drops(item) && named.isEmpty()) {
        addIdle(item, "drop", Doubt.NOTHING_TO_DROP, name, known);
      }
      PackMerge.text(item, "replaces")
          .filter(replaced -> !known.contains(replaced))
          .ifPresent(
              replaced -> addIdle(item, "replaces", Doubt.NOTHING_TO_REPLACE, replaced, known));
      findIdleItems(item, named);
    }
  }

  private static Set<String> keys(List<YamlMap> maps) {
    Set<String> keys = new HashSet<>();
    maps.forEach(map -> map.entries().forEach(entry -> keys.add(entry.key().text())));
    return keys;
  }

  private void addIdle(YamlMap item, String key, Doubt doubt, String name, Set<String> known) {
    YamlNode at = item.get(key).orElseThrow();
    problems.add(at, doubt, name, Trouble.DidYouMean.of(name, known));
  }

  private static List<YamlMap> maps(List<YamlNode> nodes) {
    return nodes.stream().filter(YamlMap.class::isInstance).map(YamlMap.class::cast).toList();
  }

  private void findFestivals() {
    Optional<Window> window = notice.window();
    Map<String, YamlMap> places = named("festivals");
    for (Festival festival : notice.festivals()) {
      if (window.isPresent()
          && (festival.day().plusDays(festival.after()).isBefore(window.get().start())
              || festival.day().minusDays(festival.before()).isAfter(window.get().end()))) {
        problems.add(
            ownOr(places.get(festival.name()), "window"),
            Doubt.FESTIVAL_OUTSIDE_WINDOW,
            festival.name(),
            festival.day(),
            window.get().start(),
            window.get().end());
      }
    }
  }

  private void findDeadline() {
    Optional<Window> window = notice.window();
    Optional<Deadline> deadline = notice.deadline();
    if (window.isPresent()
        && deadline.isPresent()
        && deadline.get().day().isBefore(window.get().start())) {
      problems.add(
          ownOr(layers.merged().get("deadline").orElseThrow(), "window"),
          Doubt.DEADLINE_BEFORE_WINDOW,
          deadline.get().day(),
          window.get().start());
    }
  }

  /** A former name must lead to a unit. */
  private void findLostNames() {
    for (YamlMap.Entry name :
        new Settings(own, problems).below("roster").below("former-names").map().entries()) {
      boolean known =
          name.value() instanceof YamlScalar code
              && UnitCode.parse(code.text()).flatMap(notice.roster()::unit).isPresent();
      if (!known) {
        problems.add(name.value(), Doubt.FORMER_NAME_OF_NONE, name.key().text());
      }
    }
  }

  private void findIdleNumbers() {
    List<PackFile> extended = layers.files().subList(1, layers.files().size());
    MergeRecord record = new MergeRecord();
    ClauseNumbers numbers = new ClauseNumbers(own, problems, record);
    if (!extended.isEmpty()) {
      numbers.in(PackLayers.of(extended, problems).merged());
    }
    numbers.idle().forEach(key -> problems.add(key, Doubt.CLAUSE_NOT_INHERITED, key.text()));
  }

  private Map<String, YamlMap> named(String key) {
    Map<String, YamlMap> named = new HashMap<>();
    new Settings(layers.merged(), problems)
        .each(key)
        .forEach(item -> named.put(PackMerge.name(item.map()).orElse(""), item.map()));
    return named;
  }

  /** Returns a node of the pack's own file: this one, or what it says under a key. */
  private YamlNode ownOr(@Nullable YamlNode node, String key) {
    if (node != null && problems.fileOf(node).equals(layers.own().name())) {
      return node;
    }
    return own.get(key).or(() -> own.get("extends")).orElse(own);
  }
}
