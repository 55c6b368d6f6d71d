package org.linli.compile;

import org.linli.aggregate.UnitTally;
import org.linli.check.UnitPart;

/** What checking files of a unit brought to light, together with their partial totals. */
record ReadPart(UnitPart part, UnitTally tally) {}
