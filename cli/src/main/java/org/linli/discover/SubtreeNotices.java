package org.linli.discover;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.notice.YamlException;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.notice.YamlTree;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * Reads the {@code linli.yaml} of a subtree, which may name another notice. The campaign's own
 * notice is applied to the whole tree for now, so a subtree that names another one is told so.
 */
final class SubtreeNotices {
  private final String campaignNotice;
  private final Limits limits;
  private final Consumer<Observation> observations;

  SubtreeNotices(String campaignNotice, Limits limits, Consumer<Observation> observations) {
    this.campaignNotice = campaignNotice;
    this.limits = limits;
    this.observations = observations;
  }

  /** Observes what the file says. */
  void read(Entry file, UnitCode unit) {
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
        observeNotice(Text.clean(scalar.text()), place);
      } else {
        observations.accept(Observation.of("yaml-shape-wrong", place).with("expected", "text"));
      }
    }
  }

  private void observeNotice(String id, Location place) {
    String rule =
        id.equals(campaignNotice) ? "notice-of-subtree" : "notice-of-subtree-not-supported";
    observations.accept(Observation.of(rule, place).withValue(id).with("campaign", campaignNotice));
  }
}
