/**
 * Puts the output folder in place: staging, manifest, lock, atomic swap.
 *
 * <p>In come named contents; out goes a folder that is the old one whole or the new one whole.
 *
 * <p>Never leaves half an output, and sweeps only what it made itself.
 */
@NullMarked
package org.linli.publish;

import org.jspecify.annotations.NullMarked;
