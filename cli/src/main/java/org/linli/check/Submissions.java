package org.linli.check;

import org.linli.discover.UnitFolder;
import org.linli.read.SubmissionSink;

/** Where rows come from: {@code SubmissionReader::read}, or a test's own rows. */
@FunctionalInterface
interface Submissions {
  /** Hands over what the unit has submitted: its sheet first, then its tables row by row. */
  void read(UnitFolder folder, SubmissionSink sink);
}
