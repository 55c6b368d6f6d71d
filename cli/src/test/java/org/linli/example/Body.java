package org.linli.example;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An invented social organization.
 *
 * @param name in full
 * @param trade what it does, by the words of deeds.yaml, as 社工
 * @param creditCode empty for one that is not registered
 * @param type 组织类型
 * @param town where a small one belongs; empty for one of the whole unit
 * @param village where a small one belongs
 * @param founded its day
 */
record Body(
    String name,
    String trade,
    Optional<String> creditCode,
    String type,
    String town,
    String village,
    LocalDate founded) {}
