package org.linli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.compile.Triage;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.notice.CampaignRules;
import org.linli.render.findings.Told.Standing;

/** Says, a sentence each, in what a run differs from what the pack alone would have told. */
final class SetAside {
  private final Command command;

  SetAside(Command command) {
    this.command = command;
  }

  /** Returns the sentences; none for a campaign that takes the pack as it is. */
  List<String> sentences(CampaignRules rules, Triage triage) {
    List<String> sentences = new ArrayList<>();
    if (!rules.settings().isEmpty()) {
      sentences.add(
          command.text(
              rules.changingFigures().isEmpty() ? "aside.thresholds" : "aside.rules",
              rules.settings().size(),
              rules.settings().entrySet().stream()
                  .map(entry -> entry.getKey() + said(entry.getValue()))
                  .collect(Collectors.joining(command.text("list.separator")))));
    }
    counted("aside.suppressed", triage.log(Standing.SUPPRESSED), sentences);
    counted("aside.baselined", triage.log(Standing.BASELINED), sentences);
    if (triage.standIns() > 0) {
      sentences.add(command.text("aside.stand-ins", triage.standIns()));
    }
    return sentences;
  }

  private void counted(String key, FindingLog log, List<String> sentences) {
    if (log.size() > 0) {
      sentences.add(
          command.text(
              key,
              log.size(),
              log.count(Severity.ERROR),
              log.count(Severity.WARNING),
              log.count(Severity.INFO)));
    }
  }

  private String said(CampaignRules.Setting setting) {
    List<String> words = new ArrayList<>();
    setting.on().ifPresent(on -> words.add(command.text(on ? "aside.on" : "aside.off")));
    setting
        .severity()
        .ifPresent(severity -> words.add(command.text("severity." + severity.word())));
    setting.fail().ifPresent(fail -> words.add(command.text("aside.fail", fail.word())));
    return command.text("aside.setting", String.join(command.text("list.separator"), words));
  }
}
