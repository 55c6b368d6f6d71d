package org.linli.compile;

import java.util.List;
import java.util.Optional;
import org.linli.model.Level;
import org.linli.notice.Suppression;
import org.linli.render.Privacy;
import org.linli.render.document.TemplateTrust;
import org.linli.render.findings.Language;

/**
 * How outputs are written.
 *
 * @param privacy whether numbers and names of persons are masked
 * @param language of the findings' words
 * @param trustPack whether templates of a pack that does not ship with the program may be rendered
 * @param version of the program, for the manifest
 * @param each the level whose units get outputs of their own, beside the parts of the campaign that
 *     answer to notices of their own, which always do
 * @param returns if units get back what they must correct, the findings that are accepted as they
 *     are and that nobody need correct; empty for no such papers
 */
public record OutputOptions(
    Privacy privacy,
    Language language,
    boolean trustPack,
    String version,
    Optional<Level> each,
    Optional<List<Suppression>> returns) {
  /** Copies the list. */
  public OutputOptions {
    returns = returns.map(List::copyOf);
  }

  /** Returns whose templates may be rendered. */
  TemplateTrust trust() {
    return trustPack ? TemplateTrust.ANY_PACK : TemplateTrust.BUILT_IN_PACKS;
  }
}
