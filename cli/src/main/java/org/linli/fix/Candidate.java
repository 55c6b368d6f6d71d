package org.linli.fix;

import java.util.List;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.notice.FieldSpec;

/**
 * A cell that may have to be spelled otherwise.
 *
 * @param at where it stands
 * @param row the how-manieth row of the file it is of, from 0
 * @param field what it holds; empty for a day of the unit's own sheet
 * @param cell what was read there
 * @param about what reading it brought to light and a correction answers
 */
record Candidate(
    Location at, int row, Optional<FieldSpec> field, Cell cell, List<Observation> about) {}
