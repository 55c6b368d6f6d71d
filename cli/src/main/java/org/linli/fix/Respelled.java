package org.linli.fix;

import java.util.EnumSet;
import java.util.Set;

/**
 * Another text that says the same.
 *
 * @param text to be written
 * @param kinds why, at least one
 */
record Respelled(String text, Set<Kind> kinds) {
  Respelled {
    kinds = Set.copyOf(EnumSet.copyOf(kinds));
  }
}
