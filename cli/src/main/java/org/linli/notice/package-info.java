/**
 * A notice pack, loaded, its {@code extends} resolved, and checked.
 *
 * <p>In comes a pack's folder; out goes a {@code Notice}, or errors with line and column.
 *
 * <p>Never leaves a cited clause or a rule id unproved, and never runs code from a pack.
 */
@NullMarked
package org.linli.notice;

import org.jspecify.annotations.NullMarked;
