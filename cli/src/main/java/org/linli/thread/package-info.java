/**
 * Work in threads of its own.
 *
 * <p>In comes a piece of work; out comes its result, or what it failed with.
 *
 * <p>Knows nothing of what is worked at. Threads are daemons: none keeps the program from ending.
 */
@NullMarked
package org.linli.thread;

import org.jspecify.annotations.NullMarked;
