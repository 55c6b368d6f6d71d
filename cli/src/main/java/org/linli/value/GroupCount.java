package org.linli.value;

import java.util.Optional;

/**
 * A group of beneficiaries and how many of them there were.
 *
 * @param group the text's own words (空巢老人); which of the notice's groups that is, the notice
 *     decides
 * @param count person-times; empty if the text states no number for this group alone
 */
public record GroupCount(String group, Optional<Count> count) {}
