package org.linli.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.linli.value.PersonalData;
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

  /** To look for it among all that Java has takes longer than most texts. */
  private static final class Sha256 {
    private static final MessageDigest BLANK = blank();

    private static MessageDigest blank() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    static byte[] of(String text) {
      try {
        MessageDigest digest = (MessageDigest) BLANK.clone();
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException("every Java's SHA-256 can be copied", e);
      }
    }
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Sha256.of(text)).substring(0, LENGTH);
  }
}
