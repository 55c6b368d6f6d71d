package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.value.Text;

/**
 * A section of the summary report that the notice requires and the unit leaves empty, or fills with
 * 无 or ——.
 */
final class SummarySectionMissing implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    if (context.roster().expects(unit.unit().code())) {
      unit.sheet().ifPresent(sheet -> check(sheet, context.notice(), out));
    }
  }

  private static void check(UnitSheet sheet, Notice notice, Sink out) {
    for (SummarySection section : notice.deliverables().sections()) {
      String text = Text.clean(sheet.summary().getOrDefault(section.key(), ""));
      if (section.required() && !notice.isWritten(text)) {
        out.found(
            Observation.of("summary-section-missing", sheet.at("summary." + section.key()))
                .with("section", section.title())
                .with("key", section.key())
                .under(section.clause()));
      }
    }
  }
}
