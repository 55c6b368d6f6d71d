/**
 * What an earlier run has found out, as bytes under keys. In: keys, bytes, the states of files.
 * Out: bytes that were put in whole, or nothing. Must never change what a run says, nor how it
 * ends.
 */
@NullMarked
package org.linli.cache;

import org.jspecify.annotations.NullMarked;
