/**
 * The rules, one file each, and the catalogue that lists them.
 *
 * <p>In comes what a rule looks at; out go a place and facts.
 *
 * <p>Never keeps state, never knows another rule, never holds words for people.
 */
@NullMarked
package org.linli.check.rules;

import org.jspecify.annotations.NullMarked;
