package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.model.Unit;

/**
 * Finds the name of the place of an extended notice in what is inherited: a form still headed 江西省
 * in the pack of another province.
 */
final class ForeignNames {
  /** Places that a message names. */
  private static final int MOST_PLACES = 3;

  /** Told apart by other doubts, or about units of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of("number", "title", "issuer", "addressee", "cites", "roster");

  private final PackLayers layers;
  private final Notice notice;
  private final Problems problems;

  ForeignNames(PackLayers layers, Notice notice, Problems problems) {
    this.layers = layers;
    this.notice = notice;
    this.problems = problems;
  }

  /** Adds a doubt for each extended pack of another place. */
  void find() {
    Optional<String> own = notice.root().flatMap(notice.roster()::unit).map(Unit::name);
    layers.files().stream()
        .skip(1)
        .flatMap(file -> nameOf(file).stream())
        .distinct()
        .filter(name -> own.isPresent() && !own.get().contains(name))
        .forEach(this::find);
  }

  /** The name of the unit that a pack stands for, as its own roster has it. */
  private static Optional<String> nameOf(PackFile file) {
    Settings settings = new Settings(file.root(), new Problems());
    Optional<String> root = settings.text("root");
    return settings.below("roster").texts("expected").stream()
        .flatMap(name -> file.pack().text(name).stream())
        .flatMap(String::lines)
        .map(line -> line.replace("\"", "").split(",", -1))
        .filter(cells -> cells.length > 1 && root.equals(Optional.of(cells[0])))
        .map(cells -> cells[1])
        .findFirst();
  }

  private void find(String name) {
    List<String> places = new ArrayList<>();
    for (YamlMap.Entry entry : layers.merged().entries()) {
      if (!ELSEWHERE.contains(entry.key().text())) {
        collect(entry.value(), entry.key().text(), name, places);
      }
    }
    if (!places.isEmpty()) {
      String shown =
          String.join("、", places.stream().limit(MOST_PLACES).toList())
              + (places.size() > MOST_PLACES ? "…" : "");
      YamlMap root = layers.own().root();
      problems.add(
          root.get("extends").orElse(root), Doubt.FOREIGN_NAME, name, places.size(), shown);
    }
  }

  private void collect(YamlNode node, String path, String name, List<String> places) {
    if (node instanceof YamlMap map) {
      map.entries()
          .forEach(entry -> collect(entry.value(), path + "." + entry.key().text(), name, places));
    } else if (node instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        collect(item, path + PackMerge.name(item).map(of -> "." + of).orElse(""), name, places);
      }
    } else if (node instanceof YamlScalar scalar
        && scalar.text().contains(name)
        && !problems.fileOf(scalar).equals(layers.own().name())) {
      places.add(path);
    }
  }
}
