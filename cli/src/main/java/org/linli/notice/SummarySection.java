package org.linli.notice;

import java.util.Optional;

/**
 * A section of the summary report that the notice asks for.
 *
 * @param key in unit.yaml's {@code summary}, as {@code deployment}
 * @param title as the notice writes it, as 工作部署
 * @param required whether a unit that leaves it out gets a finding
 * @param clause the clause that asks for it
 */
public record SummarySection(String key, String title, boolean required, Optional<String> clause) {}
