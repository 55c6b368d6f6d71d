package org.linli.notice;

import java.util.List;

/**
 * A group of people that a notice wants cared for, as 空巢老人.
 *
 * @param name as the notice writes it
 * @param aliases other words that mean it; a text that contains one, or the name, is mapped here
 */
public record Group(String name, List<String> aliases) {}
