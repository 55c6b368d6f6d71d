package org.linli.check.rules;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.value.CreditCode;

/**
 * A credit code that begins with 51, 52 or 53 while the organization says by its type or its name
 * that it is of another kind; or one that an enterprise bears (9…).
 */
final class CreditCodeKindDiffers implements RowCheck<SocialOrganization> {
  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    Optional<CreditCode> code = organization.creditCode().filter(CreditCode::outerCheckHolds);
    Optional<OrganizationKind> said =
        OrganizationKind.ofType(organization, context)
            .or(() -> OrganizationName.of(organization.name()).kind());
    if (code.isEmpty() || said.isEmpty() || agrees(code.get(), said.get())) {
      return;
    }
    out.found(
        Observation.of("credit-code-kind-differs", organization.at("credit_code"))
            .withValue(organization.row().text("credit_code"))
            .with("code", code.get())
            .with("prefix", code.get().text().substring(0, 2))
            .with("expected", said.get().prefix())
            .with("kind", said.get().term()));
  }

  private static boolean agrees(CreditCode code, OrganizationKind said) {
    return switch (code.kind()) {
      case ASSOCIATION -> said == OrganizationKind.ASSOCIATION;
      case SERVICE -> said == OrganizationKind.SERVICE;
      case FOUNDATION -> said == OrganizationKind.FOUNDATION;
      case OTHER_CIVIL -> true;
      // 残联 and 科协 call themselves 会 and are registered by the establishment office; an enterprise
      // is none of the kinds.
      case ELSEWHERE -> !code.text().startsWith("9");
    };
  }
}
