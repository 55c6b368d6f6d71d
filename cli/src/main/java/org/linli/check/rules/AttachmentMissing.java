package org.linli.check.rules;

import org.linli.check.CampaignCheck;
import org.linli.check.CampaignFacts;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.Roster;
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
        campaign.units().stream()
            .filter(unit -> unit.sheet().isPresent() && notice.roster().expects(unit.unit().code()))
            .filter(unit -> !hasRows(form.table(), unit.unit().code(), campaign, notice.roster()))
            .forEach(unit -> report(unit, form, out));
      }
    }
  }

  private static boolean hasRows(
      String table, UnitCode code, CampaignFacts campaign, Roster roster) {
    return campaign.units().stream()
        .filter(unit -> unit.rows(table).read() > 0)
        .anyMatch(unit -> roster.liesBelow(unit.unit(), code));
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
