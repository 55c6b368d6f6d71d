package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.value.CreditCode;

/**
 * A credit code whose last character is right but the 17th, the check of the organization code in
 * it, is not (GB 11714).
 */
final class CreditCodeInnerWrong implements RowCheck<SocialOrganization> {
  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    organization
        .creditCode()
        .filter(CreditCode::outerCheckHolds)
        .filter(code -> !code.innerCheckHolds())
        .ifPresent(
            code ->
                out.found(
                    Observation.of("credit-code-inner-wrong", organization.at("credit_code"))
                        .withValue(organization.row().text("credit_code"))
                        .with("code", code)));
  }
}
