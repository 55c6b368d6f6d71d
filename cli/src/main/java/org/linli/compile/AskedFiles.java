package org.linli.compile;

import java.util.Map;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;

/**
 * Files of a unit that are to be read and checked.
 *
 * @param part the unit and the files
 * @param whole whether they are all its files
 * @param duplicates their activities that count elsewhere, by ordinal among them
 */
record AskedFiles(UnitFolder part, boolean whole, Map<Integer, Observation> duplicates) {}
