package org.linli.check.rules;

import java.util.Map;
import java.util.TreeMap;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.StoryCase;
import org.linli.notice.CaseRequirement;

/** Promotion material of a kind that the notice asks each unit for, and too little of it. */
final class CaseMissing implements TableCheck<StoryCase> {
  @Override
  public Look<StoryCase> begin(Context context) {
    return new Counted(context);
  }

  private static final class Counted implements Look<StoryCase> {
    private final Context context;
    private final Map<String, Integer> kinds = new TreeMap<>();

    Counted(Context context) {
      this.context = context;
    }

    @Override
    public void row(StoryCase one, Sink out) {
      one.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
    }

    @Override
    public void end(Sink out) {
      missing(context, kinds, out);
    }
  }

  /** Reports each kind of which there are fewer pieces than asked for. */
  static void missing(Context context, Map<String, Integer> kinds, Sink out) {
    if (!context.roster().expects(context.unit().code())) {
      return;
    }
    for (CaseRequirement asked : context.notice().deliverables().cases()) {
      int count = kinds.getOrDefault(asked.kind(), 0);
      if (count < asked.min()) {
        out.found(
            Observation.of("case-missing", Location.of(context.unit().code()))
                .with("kind", context.notice().nameOf(asked))
                .with("min", asked.min())
                .with("count", count)
                .under(asked.clause()));
      }
    }
  }
}
