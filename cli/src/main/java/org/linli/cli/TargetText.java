package org.linli.cli;

import java.util.function.Function;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.notice.Target;
import org.linli.render.FieldText;
import org.linli.render.Measure;
import org.linli.render.findings.Language;

/** Targets as the terminal tells of them. */
final class TargetText {
  private final Command command;

  TargetText(Command command) {
    this.command = command;
  }

  /** Returns how far a target is reached, as 目标已达到：服务时长 12 小时，不少于 10 小时（120%）. */
  String progress(TargetResult result) {
    Target target = result.target();
    String key =
        "compile.target."
            + (target.strict() ? "over" : "at-least")
            + (result.met() ? ".met" : ".missed");
    String unit = named(target, Measure::unit);
    String actual = FieldText.plain(result.actual());
    String bound = FieldText.plain(target.bound());
    return isChinese()
        ? command.text(
            key,
            named(target, Measure::heading) + " " + actual + " " + unit,
            bound + " " + unit,
            result.percent())
        : command.text(
            key,
            actual + " " + named(target, measure -> measure.english(actual)),
            bound,
            result.percent());
  }

  /** Returns what a target asks for, as 投入资金（元） 超过 1001. */
  String demand(Target target) {
    return named(target, isChinese() ? Measure::label : Measure::english)
        + " "
        + command.text(
            target.strict() ? "notice.over" : "notice.at-least", target.bound().toPlainString());
  }

  private boolean isChinese() {
    return command.messages().language() == Language.ZH;
  }

  private static String named(Target target, Function<Measure, String> name) {
    return Measure.ofKey(target.measure()).map(name).orElse(target.measure());
  }
}
