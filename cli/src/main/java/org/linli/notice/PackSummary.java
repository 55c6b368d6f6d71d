package org.linli.notice;

import java.util.Optional;

/**
 * What a list of notices says of one.
 *
 * @param id to name it by
 * @param number 文号
 * @param title of the document
 * @param issuer 发文机关
 * @param issuedOn 成文日期, as {@code 2021-08-16}
 */
public record PackSummary(
    String id,
    Optional<String> number,
    String title,
    Optional<String> issuer,
    Optional<String> issuedOn) {}
