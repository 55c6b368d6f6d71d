package org.linli.read;

import java.util.Map;
import org.linli.finding.Location;
import org.linli.finding.Observation;

/**
 * Why a row cannot be taken as it stands: its structure is broken or beyond a limit.
 *
 * @param rule that reports it
 * @param line from 1
 * @param column from 1
 * @param facts what the message names
 */
record RawTrouble(String rule, int line, int column, Map<String, String> facts) {
  /** Returns it as an observation in a file. */
  Observation in(Location file) {
    return Observation.of(rule, file.at(line, column)).with(facts);
  }
}
