/**
 * What a shell offers when the Tab key is pressed.
 *
 * <p>In comes the program's command with all below it; out goes a script for bash, zsh or fish.
 *
 * <p>Never starts the program from a script: a key press must not wait for Java.
 */
@NullMarked
package org.linli.cli.completion;

import org.jspecify.annotations.NullMarked;
