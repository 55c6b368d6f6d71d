/**
 * The benchmark: campaigns of known size and known figures come in, a table of goals and what was
 * measured goes out. Nothing of it ships, and it must never judge speed without having looked at
 * the figures first.
 */
@NullMarked
package org.linli.bench;

import org.jspecify.annotations.NullMarked;
