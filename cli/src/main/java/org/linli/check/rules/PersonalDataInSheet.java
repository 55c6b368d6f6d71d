package org.linli.check.rules;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.model.UnitSheet;
import org.linli.value.PersonalData.Leak;

/**
 * Personal data in what a unit says of itself. Only a liaison's phone field is meant for a number.
 */
final class PersonalDataInSheet implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    unit.sheet().ifPresent(sheet -> check(sheet, out));
  }

  private static void check(UnitSheet sheet, Sink out) {
    look(sheet, "unit", sheet.office(), out);
    look(sheet, "plan", sheet.plan().map(UnitSheet.IssuedPaper::title), out);
    look(sheet, "appeal", sheet.appeal().map(UnitSheet.IssuedPaper::title), out);
    for (UnitSheet.Liaison liaison : sheet.liaisons()) {
      look(sheet, "liaisons", Optional.of(liaison.name() + "\n" + liaison.duty()), out);
    }
    sheet.summary().forEach((key, text) -> look(sheet, "summary." + key, Optional.of(text), out));
  }

  private static void look(UnitSheet sheet, String key, Optional<String> text, Sink out) {
    for (Leak leak : PersonalDataText.leaks(text.orElse(""))) {
      out.found(
          PersonalDataText.observation(leak, text.orElse(""), sheet.at(key)).with("heading", key));
    }
  }
}
