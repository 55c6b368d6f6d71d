/**
 * The last step of the build: what class files leave to be made at run time is made beforehand.
 *
 * <p>In comes the program's archive; out goes one that does the same and starts sooner.
 *
 * <p>Never ships, and neither knows the program nor is known to it.
 */
@NullMarked
package org.linli.press;

import org.jspecify.annotations.NullMarked;
