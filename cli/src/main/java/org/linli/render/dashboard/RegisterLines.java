package org.linli.render.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.aggregate.Statistics;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;

/** 台账与登记: what is counted beside the activities. */
final class RegisterLines {
  private final Statistics statistics;
  private final Notice notice;

  RegisterLines(Statistics statistics, Notice notice) {
    this.statistics = statistics;
    this.notice = notice;
  }

  /**
   * What the ledgers and registers count, where the notice has them and anything stands in them.
   */
  List<Map<String, Object>> all() {
    List<Map<String, Object>> registers = new ArrayList<>();
    if (statistics.needs().registered() > 0) {
      registers.add(Map.of("name", "需求台账", "lines", needs()));
    }
    if (statistics.organizations().total() > 0) {
      registers.add(Map.of("name", "社会组织", "lines", organizations()));
    }
    List<Map<String, Object>> cases = options("cases", "kind", statistics.cases(), "件");
    if (!cases.isEmpty()) {
      registers.add(Map.of("name", "典型案例", "lines", cases));
    }
    return registers;
  }

  private List<Map<String, Object>> needs() {
    var needs = statistics.needs();
    String wish = notice.terms().getOrDefault("wish", List.of("微心愿")).get(0);
    return List.of(
        line("登记需求", needs.registered(), "件"),
        line("待派单", needs.open(), "件"),
        line("已派单", needs.dispatched(), "件"),
        line("已办结", needs.done(), "件"),
        line("已上报", needs.escalated(), "件"),
        line(wish, needs.wishes(), "个"),
        line("已实现" + wish, needs.wishesDone(), "个"));
  }

  private List<Map<String, Object>> organizations() {
    var organizations = statistics.organizations();
    List<Map<String, Object>> lines = new ArrayList<>();
    lines.add(line("登记在册", organizations.total(), "家"));
    lines.addAll(options("organizations", "type", organizations.byType(), "家"));
    lines.addAll(options("organizations", "tier", organizations.byTier(), "家"));
    if (organizations.linkedVillages() > 0) {
      lines.add(line("结对村（居）", organizations.linkedVillages(), "个"));
    }
    return lines;
  }

  private List<Map<String, Object>> options(
      String table, String field, Map<String, Long> counts, String unit) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (FieldSpec.Option option : notice.options(table, field)) {
      long count = counts.getOrDefault(option.id(), 0L);
      if (count > 0) {
        lines.add(line(option.name(), count, unit));
      }
    }
    return lines;
  }

  private static Map<String, Object> line(String name, long count, String unit) {
    return Map.of("name", name, "count", Amounts.grouped(count), "unit", unit);
  }
}
