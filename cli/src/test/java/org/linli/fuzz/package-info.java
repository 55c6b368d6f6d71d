/**
 * What must hold whatever an office submits, and the inputs for which it once did not.
 *
 * <p>The laws stand in the packages that they are about; here they are gathered and replayed.
 * {@code src/fuzz} searches for inputs that break them.
 */
@NullMarked
package org.linli.fuzz;

import org.jspecify.annotations.NullMarked;
