package org.linli.compare;

/**
 * What a finding says.
 *
 * @param severity its word
 * @param message in the language of the report
 */
record Found(String severity, String message) {}
