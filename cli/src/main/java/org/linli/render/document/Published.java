package org.linli.render.document;

import java.util.List;
import org.linli.value.PersonalData;
import org.linli.value.Text;

/** Submitted text as it may be published: numbers of persons and names of helped persons masked. */
final class Published {
  private static final String ENDS = "。！？；";

  private Published() {}

  /** Returns a text for publication. */
  static String text(String submitted) {
    return HelpedPersons.masked(PersonalData.masked(Text.clean(submitted)));
  }

  /** Returns the paragraphs of a narrative for publication, empty ones left out. */
  static List<String> paragraphs(String narrative) {
    return narrative.lines().map(Published::text).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Returns the first whole sentences of a narrative, up to so many characters, as one paragraph.
   */
  static String excerpt(String narrative, int characters) {
    String whole = String.join("", paragraphs(narrative));
    if (whole.codePointCount(0, whole.length()) <= characters) {
      return whole;
    }
    String cut = Text.shortened(whole, characters);
    int end = -1;
    for (int i = 0; i < cut.length(); i++) {
      end = ENDS.indexOf(cut.charAt(i)) >= 0 ? i : end;
    }
    return end < characters / 3 ? cut : cut.substring(0, end).concat("。");
  }
}
