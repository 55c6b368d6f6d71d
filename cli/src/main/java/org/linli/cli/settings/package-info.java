/**
 * Where the value of an option comes from when the command line does not give it.
 *
 * <p>In come the environment, a campaign's linli.yaml and the user's own file; out goes one value
 * for each option, with its origin.
 *
 * <p>Never decides what a value means: that is its command's affair.
 */
@NullMarked
package org.linli.cli.settings;

import org.jspecify.annotations.NullMarked;
