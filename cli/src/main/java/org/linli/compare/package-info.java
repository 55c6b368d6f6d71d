/**
 * Two reports side by side.
 *
 * <p>In come two output folders; out goes what differs between them, as text, Markdown, Word or
 * JSON.
 *
 * <p>Never reads a campaign, and never counts anything itself.
 */
@NullMarked
package org.linli.compare;

import org.jspecify.annotations.NullMarked;
