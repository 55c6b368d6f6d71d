package org.linli.check.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Need;
import org.linli.notice.FieldSpec;
import org.linli.notice.TableSpec;

/**
 * A need whose status does not fit what the other fields state: 待派单 with a day of dispatch, 已派单 to
 * nobody, 已办结 on a day still to come. What a pack requires of a status by itself ({@code required:
 * when}) is left to that.
 *
 * <pre>
 *               organization   dispatched_on   done_on
 *   open             ·            empty         empty
 *   dispatched    stated         stated         empty
 *   escalated        ·              ·           empty
 *   done             ·              ·           stated (required by the pack)
 * </pre>
 */
final class NeedStatusContradicts implements RowCheck<Need> {
  @Override
  public void check(Need need, Context context, Sink out) {
    switch (need.status().orElse("")) {
      case Need.OPEN -> {
        mustBeEmpty(need, "dispatched_on", context, out);
        mustBeEmpty(need, "done_on", context, out);
      }
      case Need.DISPATCHED -> {
        mustBeStated(need, "organization", context, out);
        mustBeStated(need, "dispatched_on", context, out);
        mustBeEmpty(need, "done_on", context, out);
        mustHaveCome(need, "dispatched_on", need.dispatchedOn(), context, out);
      }
      case Need.ESCALATED -> mustBeEmpty(need, "done_on", context, out);
      case Need.DONE -> mustHaveCome(need, "done_on", need.doneOn(), context, out);
      default -> {
        // A status that was not stated or is none of the notice's has its own finding.
      }
    }
  }

  private static void mustBeEmpty(Need need, String key, Context context, Sink out) {
    if (need.row().stated(key).isPresent()) {
      report(need, key, context, out);
    }
  }

  private static void mustBeStated(Need need, String key, Context context, Sink out) {
    boolean requiredByPack =
        field(key, context)
            .map(
                field -> field.required().isPresent() || field.requiredWhen().containsKey("status"))
            .orElse(false);
    if (need.row().stated(key).isEmpty() && !requiredByPack) {
      report(need, key, context, out);
    }
  }

  private static void mustHaveCome(
      Need need, String key, Optional<LocalDate> day, Context context, Sink out) {
    if (day.filter(context::liesAhead).isPresent()) {
      report(need, key, context, out);
    }
  }

  private static void report(Need need, String key, Context context, Sink out) {
    String stated = need.row().text(key);
    Observation seen =
        Observation.of("need-status-contradicts", need.at("status"))
            .withValue(need.row().text("status"))
            .with("status", need.row().text("status"))
            .with("heading", field(key, context).map(FieldSpec::heading).orElse(key))
            .with("how", stated.isEmpty() ? "empty" : "stated")
            .with("as-of", context.asOf())
            .under(field("status", context).flatMap(FieldSpec::clause));
    out.found(stated.isEmpty() ? seen : seen.with("stated", stated));
  }

  private static Optional<FieldSpec> field(String key, Context context) {
    return context.notice().table("needs").flatMap((TableSpec table) -> table.field(key));
  }
}
