package org.linli.check;

import java.util.function.Function;
import org.linli.value.Text;

/**
 * Fingerprints of what one row after another says alike: an office's rows bear its name, those of a
 * day often one place. For one thread.
 */
final class ActivityPrints {
  private final Last initiator = new Last(Fingerprint::of);
  private final Last place = new Last(text -> Fingerprint.of(Text.folded(text)));

  /** Returns the fingerprint of 发起单位, to the letter. */
  Fingerprint initiator(String text) {
    return initiator.of(text);
  }

  /** Returns the fingerprint of 活动地域, without white space and width. */
  Fingerprint place(String text) {
    return place.of(text);
  }

  /** The fingerprint that was asked for last. */
  private static final class Last {
    private final Function<String, Fingerprint> maker;
    private String text = "";
    private Fingerprint print;

    Last(Function<String, Fingerprint> maker) {
      this.maker = maker;
      this.print = maker.apply("");
    }

    Fingerprint of(String wanted) {
      if (!text.equals(wanted)) {
        text = wanted;
        print = maker.apply(wanted);
      }
      return print;
    }
  }
}
