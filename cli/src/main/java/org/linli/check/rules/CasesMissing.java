package org.linli.check.rules;

import java.util.Map;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;

/** No promotion material at all, where the notice asks each unit for some. */
final class CasesMissing implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    if (unit.rows("cases").read() == 0) {
      CaseMissing.missing(context, Map.of(), out);
    }
  }
}
