package org.linli.compile;

import org.linli.render.Privacy;
import org.linli.render.findings.Language;

/**
 * How outputs are written.
 *
 * @param privacy whether numbers and names of persons are masked
 * @param language of the findings' words
 * @param trustPack whether templates of a pack that does not ship with the program may be rendered
 * @param version of the program, for the manifest
 */
public record OutputOptions(
    Privacy privacy, Language language, boolean trustPack, String version) {}
