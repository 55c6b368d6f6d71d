package org.linli.compile;

import java.util.Optional;
import org.linli.model.Level;
import org.linli.render.Privacy;
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
 */
public record OutputOptions(
    Privacy privacy, Language language, boolean trustPack, String version, Optional<Level> each) {}
