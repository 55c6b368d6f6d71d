package org.linli.notice;

import java.util.Optional;

/**
 * Promotion material that each unit sends.
 *
 * @param kind id of the option of {@code cases.kind}
 * @param min least number of pieces
 * @param clause the clause that asks for it
 */
public record CaseRequirement(String kind, int min, Optional<String> clause) {}
