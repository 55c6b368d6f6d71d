package org.linli.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.linli.model.Limits;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the YAML of one activity takes to read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class YamlSpeed {
  private final String record =
      """
      no: 1
      name: “邻里守望”走访慰问进安福社区活动1
      initiator: 东湖区社会工作协会
      place: 东湖区
      period: 2021-09-21
      category: 关爱特殊群体
      organizations:
        - 东湖区阳光社会工作服务中心
      participants: 20
      funds: 1200.50
      beneficiary_groups: 空巢老人
      beneficiaries: 30
      detail: |
        志愿者分组入户走访，了解居民在生活中遇到的困难，登记需求清单，为行动不便的老人送去米面油。
      """;

  /** Reads it. */
  @Benchmark
  public List<YamlNode> read() {
    return YamlTree.read(record, Limits.DEFAULT);
  }
}
