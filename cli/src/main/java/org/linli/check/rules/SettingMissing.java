package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;

/** A unit that does not say what kind of place it is, although the notice tells them apart. */
final class SettingMissing implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    var settings = context.notice().statistics().settings();
    if (settings.isEmpty() || !context.roster().expects(unit.unit().code())) {
      return;
    }
    unit.sheet()
        .filter(sheet -> sheet.setting().isEmpty())
        .ifPresent(
            sheet ->
                out.found(
                    Observation.of("setting-missing", sheet.at("setting"))
                        .under(settings.get(0).clause())));
  }
}
