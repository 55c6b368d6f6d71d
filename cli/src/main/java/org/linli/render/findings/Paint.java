package org.linli.render.findings;

import org.linli.finding.Severity;

/** How a terminal sets off the parts of a text; the text itself never changes. */
public interface Paint {
  /** Leaves every part as it is. */
  Paint NONE =
      new Paint() {
        @Override
        public String heading(String text) {
          return text;
        }

        @Override
        public String severity(Severity severity, String text) {
          return text;
        }

        @Override
        public String aside(String text) {
          return text;
        }
      };

  /** Sets off the name of a unit. */
  String heading(String text);

  /** Sets off the name of a severity. */
  String severity(Severity severity, String text);

  /** Sets back what matters less: hints, rule ids, clauses. */
  String aside(String text);
}
