package org.linli.compile;

import org.linli.aggregate.UnitTally;
import org.linli.check.UnitReport;
import org.linli.discover.UnitFolder;

/** One unit's report together with its partial totals. */
record ReadUnit(UnitFolder folder, UnitReport report, UnitTally tally) {}
