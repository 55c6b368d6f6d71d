package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.finding.Observation;
import org.linli.fuzz.Law;

/**
 * A record and a unit's own sheet as YAML, whatever their bytes: the quick reader takes nothing
 * that the full one reads otherwise, and what is written there is read or refused with its place.
 */
public final class YamlLaw implements Law {
  /** What says nothing: comments, marks of documents, an empty map. */
  private static final Pattern SILENT =
      Pattern.compile("(?m)#.*$|^(---|\\.\\.\\.)|^%.*$|[\\s\\uFEFF{}\\[\\]~]|null");

  private final PlainYamlAgreement agreement = new PlainYamlAgreement();
  private final Office remembering = new Office();

  @Override
  public void holds(byte[] input) {
    if (input.length > 0) {
      agreement.takes(input);
    }
    Office.Read record = remembering.read("activities/a.yaml", input);
    assertThat(new Office().read("activities/a.yaml", input).told())
        .as("read anew")
        .isEqualTo(record.told());
    Office.Read sheet = remembering.read("unit.yaml", input);
    Optional<String> text = strictly(input);
    if (text.isPresent()) {
      placesAreInTheFile(text.get(), record);
      placesAreInTheFile(text.get(), sheet);
      if (record.told().isEmpty()) {
        assertThat(SILENT.matcher(text.get()).replaceAll("")).as("nothing is heard").isEmpty();
      }
    }
  }

  private static void placesAreInTheFile(String text, Office.Read read) {
    int lines = 1 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    for (Observation seen : read.observed) {
      assertThat(seen.at().line().orElse(1)).as(seen.toString()).isLessThanOrEqualTo(lines);
      assertThat(seen.at().column().orElse(1))
          .as(seen.toString())
          .isLessThanOrEqualTo(text.length() + 1);
    }
  }

  private static Optional<String> strictly(byte[] input) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString());
    } catch (CharacterCodingException none) {
      return Optional.empty();
    }
  }
}
