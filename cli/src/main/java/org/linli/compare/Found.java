package org.linli.compare;

/**
 * A finding, and how often a report has it.
 *
 * @param severity of the last of them
 * @param message in the language of the report
 */
record Found(String severity, String message, long times) {
  Found times(long newTimes) {
    return new Found(severity, message, newTimes);
  }
}
