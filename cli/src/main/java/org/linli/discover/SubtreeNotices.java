package org.linli.discover;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.notice.YamlException;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.notice.YamlTree;
import org.linli.value.Edits;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * Reads the {@code linli.yaml} of a subtree, which may name another notice: one that ships with the
 * program, since the file is submitted by others.
 */
final class SubtreeNotices {
  private final Packs packs = Packs.builtIn();
  private final Limits limits;
  private final Consumer<Observation> observations;
  private Optional<Named> named = Optional.empty();

  SubtreeNotices(Limits limits, Consumer<Observation> observations) {
    this.limits = limits;
    this.observations = observations;
  }

  /**
   * Returns the notice that the file names for a unit's subtree, if it is another one than that
   * around it.
   */
  Optional<Notice> read(Entry file, Unit unit, Notice around) {
    named = Optional.empty();
    observe(file, unit.code());
    return named.flatMap(written -> notice(written, unit, around));
  }

  /** What the file says, and where. */
  private record Named(String id, Location at) {}

  private Optional<Notice> notice(Named written, Unit unit, Notice around) {
    Observation seen =
        Observation.of("notice-of-subtree", written.at)
            .withValue(written.id)
            .with("campaign", around.id());
    if (written.id.equals(around.id())) {
      observations.accept(seen);
      return Optional.empty();
    }
    if (!packs.ids().contains(written.id)) {
      Observation unknown =
          Observation.of("notice-of-subtree-unknown", written.at)
              .withValue(written.id)
              .with("campaign", around.id());
      observations.accept(
          Edits.nearest(written.id, packs.ids())
              .map(guess -> unknown.with("suggestion", guess))
              .orElse(unknown));
      return Optional.empty();
    }
    Notice own = packs.load(written.id, Path.of(""));
    if (own.roster().unit(unit.code()).isEmpty()) {
      observations.accept(
          Observation.of("notice-of-subtree-elsewhere", written.at)
              .withValue(written.id)
              .with("unit", unit.name())
              .with("campaign", around.id()));
      return Optional.empty();
    }
    observations.accept(seen);
    return Optional.of(own.with(unit.code(), own.roster()));
  }

  private void observe(Entry file, UnitCode unit) {
    Location at = Location.of(unit, file.relative());
    try {
      if (Files.size(file.path()) > limits.documentFile()) {
        observations.accept(
            Observation.of("file-too-large", at).with("limit", limits.documentFile()));
        return;
      }
      observe(YamlTree.read(Files.readString(file.path()), limits), at);
    } catch (YamlException refused) {
      refused
          .problems()
          .forEach(
              problem ->
                  observations.accept(
                      Observation.of(problem.rule().text(), at.at(problem.line(), problem.column()))
                          .with(problem.facts())));
    } catch (CharacterCodingException undecodable) {
      observations.accept(Observation.of("encoding-unreadable", at));
    } catch (IOException unreadable) {
      observations.accept(
          Observation.of("file-unreadable", at)
              .with("reason", unreadable.getClass().getSimpleName()));
    }
  }

  private void observe(List<YamlNode> documents, Location at) {
    if (documents.size() != 1 || !(documents.get(0) instanceof YamlMap map)) {
      observations.accept(Observation.of("yaml-shape-wrong", at).with("expected", "map"));
      return;
    }
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      Location place = at.at(entry.value().line(), entry.value().column()).inField(key);
      if (!key.equals("notice")) {
        observations.accept(Observation.of("key-unknown", place).withValue(key));
      } else if (entry.value() instanceof YamlScalar scalar) {
        named = Optional.of(new Named(Text.clean(scalar.text()), place));
      } else {
        observations.accept(Observation.of("yaml-shape-wrong", place).with("expected", "text"));
      }
    }
  }
}
