/**
 * Makes {@code examples/jiangxi-2021}: rosters and words (resources next to this package) come in,
 * the files of an invented province go out, with the figures that a right compile of them gives. It
 * must never read what the program makes of them, so that the two can be compared.
 */
@NullMarked
package org.linli.example;

import org.jspecify.annotations.NullMarked;
