package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.aggregate.Trace;
import org.linli.compile.Survey;
import org.linli.compile.Tracer;
import org.linli.model.Unit;
import org.linli.render.data.FigurePath;
import org.linli.render.data.FigurePaths;
import org.linli.render.data.NoSuchFigureException;
import org.linli.render.data.TraceFiles;
import org.linli.value.NumberText;

/** The rows that a figure of report.json is made of. */
final class TraceCommand extends CampaignCommand {
  private static final int MOST_CHOICES = 12;

  String figure = "";

  private final CampaignOptions campaign = new CampaignOptions();
  private final CacheOptions cache = new CacheOptions();
  private final UnitOption unit = new UnitOption();

  private boolean all;
  private String format = "text";

  TraceCommand() {
    super("trace");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().index("0").paramLabel("FIGURE").descriptionKey("option.figure"),
        given -> figure = given);
    campaign.declare(arguments);
    cache.declare(arguments);
    unit.declare(arguments);
    arguments.flag(option("--all").descriptionKey("option.trace-all"), given -> all = given);
    arguments.text(
        option("--format")
            .paramLabel("text|json|csv")
            .defaultValue("text")
            .descriptionKey("option.trace-format"),
        given -> format = given);
  }

  /** A path, and the unit whose subtree alone is looked at. */
  private record Sought(String path, Optional<Unit> scope) {}

  @Override
  CampaignOptions campaign() {
    return campaign;
  }

  @Override
  CacheOptions cache() {
    return cache;
  }

  @Override
  ExitCode execute() throws Exception {
    Survey survey = new Campaigns(this, campaign).survey(Set.of()).survey();
    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    Sought sought = sought(paths, survey);
    FigurePath path = find(sought.path, paths);
    if (path.value().isEmpty()) {
      result(text("trace.null", path.name(), text("trace.null." + reason(path.place()))));
      return ExitCode.CLEAN;
    }
    Trace trace = Tracer.trace(survey, path.place(), sought.scope);
    FigurePath shown =
        sought.scope.isEmpty()
            ? path
            : new FigurePath(
                path.place(),
                "units." + sought.scope.get().code() + "/" + path.name(),
                Optional.empty());
    write(shown, trace, survey);
    return adds(shown, trace);
  }

  /** {@code units.360100/by_category.qin.funds} is the figure of a unit's rows alone. */
  private Sought sought(FigurePaths paths, Survey survey) {
    if (figure.startsWith("units.")) {
      int slash = figure.lastIndexOf('/');
      if (slash > 0 && paths.begins(figure.substring(slash + 1).split("\\.", 2)[0])) {
        String named = figure.substring("units.".length(), slash);
        return new Sought(
            figure.substring(slash + 1), Optional.of(UnitOption.found(named, survey, this)));
      }
    }
    return new Sought(figure, unit.in(survey, this));
  }

  /** Why there is null at a place of report.json. */
  private static String reason(List<String> place) {
    String key = place.get(place.size() - 1);
    return switch (place.get(0)) {
      case "indicators" -> key;
      case "tallies" -> "total";
      case "reporting" -> "unsaid";
      case "units", "by_category" -> "nameless";
      default -> "notice";
    };
  }

  private FigurePath find(String path, FigurePaths paths) {
    try {
      return paths.find(path);
    } catch (NoSuchFigureException none) {
      throw new UsageException(said(none));
    }
  }

  private String said(NoSuchFigureException none) {
    List<String> choices = none.choices();
    String some =
        String.join(
                text("list.separator"), choices.subList(0, Math.min(MOST_CHOICES, choices.size())))
            + (choices.size() > MOST_CHOICES ? " …" : "");
    String before = none.before().isEmpty() ? "report.json" : none.before();
    return switch (none.trouble()) {
      case UNKNOWN ->
          text(
              "trace.unknown",
              before,
              none.part(),
              none.near().map(near -> text("usage.near", near)).orElse(""),
              some);
      case AMBIGUOUS -> text("trace.ambiguous", none.part(), before, some);
      case NOT_ONE -> text("trace.not-one", before, some);
      case NO_FIGURE -> text("trace.no-figure", before);
    };
  }

  private void write(FigurePath path, Trace trace, Survey survey) throws IOException {
    if (format.equals("text")) {
      new TraceText(this, survey, path, trace).print(all);
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TraceFiles files = new TraceFiles(path, trace, survey::unitName);
    if (format.equals("json")) {
      files.json(out);
    } else {
      files.csv(out);
    }
    shell().out().print(out.toString(StandardCharsets.UTF_8));
  }

  /** A figure that its parts do not make is a defect of the program, not of the data. */
  private ExitCode adds(FigurePath path, Trace trace) {
    Optional<BigDecimal> reported = path.value().flatMap(text -> NumberText.decimal(text).value());
    if (reported.isPresent() && reported.get().compareTo(trace.result()) != 0) {
      shell().err().println(text("trace.differs", path.name(), reported.get(), trace.result()));
      return ExitCode.DEFECT;
    }
    return ExitCode.CLEAN;
  }
}
