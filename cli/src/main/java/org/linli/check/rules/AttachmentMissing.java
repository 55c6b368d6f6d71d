package org.linli.check.rules;

import java.util.Set;
import org.linli.check.CampaignCheck;
import org.linli.check.CampaignFacts;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * A unit that has handed in its sheet, but no row of the form that the notice requires: none of its
 * own, and none of a unit below it, since a bureau may leave its figures to those.
 */
final class AttachmentMissing implements CampaignCheck {
  @Override
  public void check(CampaignFacts campaign, Context context, Sink out) {
    Notice notice = context.notice();
    for (Form form : notice.forms()) {
      if (form.required()) {
        Set<UnitCode> filled = campaign.withRows(form.table(), rows -> rows.read() > 0);
        campaign.units().stream()
            .filter(unit -> unit.submitted() && unit.sheet().isPresent())
            .filter(unit -> notice.roster().expects(unit.unit().code()))
            .filter(unit -> !filled.contains(unit.unit().code()))
            .forEach(unit -> report(unit, form, out));
      }
    }
  }

  private static void report(UnitFacts unit, Form form, Sink out) {
    out.found(
        Observation.of("attachment-missing", unit.sheetPlace())
            .with("form", form.label())
            .with("title", form.title())
            .with("unit", unit.unit().name())
            .under(form.clause()));
  }
}
