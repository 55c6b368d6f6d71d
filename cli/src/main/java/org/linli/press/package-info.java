/**
 * Steps of the build on the finished program: what its class files say is said so that it starts
 * sooner. Nothing of this ships, and the program does not know of it.
 */
@NullMarked
package org.linli.press;

import org.jspecify.annotations.NullMarked;
