/**
 * The commands: arguments, streams, colours, exit codes.
 *
 * <p>In comes a command line; out go an exit code and what people read.
 *
 * <p>Never computes a figure; it alone knows the environment, the locale and the clock.
 */
@NullMarked
package org.linli.cli;

import org.jspecify.annotations.NullMarked;
