package org.linli.cli.settings;

import java.util.Optional;

/**
 * What one option is set to, and by whom.
 *
 * @param name the option's, without dashes
 * @param value as written; absent if it is not set and has no default
 * @param origin who has set it
 * @param place where exactly, as the name of a variable or {@code linli.yaml:3}; empty if the
 *     origin says all
 */
public record Setting(String name, Optional<String> value, Origin origin, String place) {}
