package org.linli.check.rules;

import java.util.List;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.value.PersonalData;
import org.linli.value.PersonalData.Leak;

/** What the rules of personal data say of a text: where it is, and only masked. */
final class PersonalDataText {
  private PersonalDataText() {}

  /** Returns the leaks in a text, in order. */
  static List<Leak> leaks(String text) {
    return PersonalData.find(text);
  }

  /**
   * Returns the observation of a leak; neither its value nor its facts hold more of the text than
   * the masked number or address.
   */
  static Observation observation(Leak leak, String text, Location at) {
    String masked = PersonalData.masked(text, leak);
    return Observation.of(rule(leak.kind()), at).withValue(masked).with("masked", masked);
  }

  private static String rule(PersonalData.Kind kind) {
    return switch (kind) {
      case ID_NUMBER -> "personal-data-id-number";
      case MOBILE, LANDLINE -> "personal-data-phone";
      case BANK_ACCOUNT -> "personal-data-bank-account";
      case EMAIL -> "personal-data-email";
    };
  }
}
