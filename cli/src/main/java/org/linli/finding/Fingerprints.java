package org.linli.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.value.PersonalData;
import org.linli.value.Sha256;
import org.linli.value.UnitCode;

/**
 * What a finding is recognized by from one run to the next: its rule, unit, file, field, value, and
 * the how-manieth of these it is. The line is left out, so that rows put in above do not make old
 * findings new. Numbers of persons enter masked, so that nobody can guess them from a fingerprint.
 */
public final class Fingerprints {
  /** 128 bits as hexadecimal digits. */
  private static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  private Fingerprints() {}

  /**
   * Returns the fingerprint of each finding.
   *
   * @param findings all findings of a run in their total order
   */
  public static List<String> of(List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    List<String> all = new ArrayList<>(findings.size());
    findings.forEach(finding -> all.add(fingerprints.next(finding)));
    return List.copyOf(all);
  }

  /** Returns the fingerprint of those findings of a group that were counted and not listed. */
  public static String of(FindingGroup group) {
    return digest(
        String.join(
            "\n",
            "unlisted",
            group.rule().text(),
            group.severity().word(),
            group.unit().map(UnitCode::text).orElse(""),
            group.file().orElse("")));
  }

  /** Makes ready what the first fingerprint would wait for. */
  public static void makeReady() {
    Sha256.of("");
  }

  private String next(Finding finding) {
    String what =
        String.join(
            "\n",
            finding.rule().text(),
            finding.at().unit().map(UnitCode::text).orElse(""),
            finding.at().file().orElse(""),
            finding.at().field().orElse(""),
            finding.value().map(PersonalData::masked).orElse(""));
    return digest(what + "\n" + seen.merge(what, 1, Integer::sum));
  }

  private static String digest(String text) {
    return Sha256.hex(Sha256.of(text)).substring(0, LENGTH);
  }
}
