package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.value.CreditCode;

/**
 * A credit code that has not the form of one, or whose last character is not what the others give
 * (GB 32100-2015).
 */
final class CreditCodeWrong implements RowCheck<SocialOrganization> {
  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    String text = organization.row().text("credit_code");
    boolean right = organization.creditCode().filter(CreditCode::outerCheckHolds).isPresent();
    if (!text.isEmpty() && !right) {
      out.found(
          Observation.of("credit-code-wrong", organization.at("credit_code"))
              .withValue(text)
              .with("code", text));
    }
  }
}
