package org.linli.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linli.value.Beneficiaries;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.CountText;
import org.linli.value.Money;
import org.linli.value.MoneyText;
import org.linli.value.Period;
import org.linli.value.PeriodText;
import org.linli.value.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one value takes to read, plain and as offices write it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValueSpeed {
  /** How the value is written. */
  @Param({"PLAIN", "WORDS"})
  public Writing writing = Writing.PLAIN;

  /** The two ways, for each of the types. */
  public enum Writing {
    /** As a program writes it. */
    PLAIN("12000.50", "1200", "2021-09-21", "30"),
    /** As people write it. */
    WORDS("价值3.5万余元", "约300人次", "2021年9月21日至25日", "空巢老人30人、困境儿童12人次");

    private final String money;
    private final String count;
    private final String period;
    private final String beneficiaries;

    Writing(String money, String count, String period, String beneficiaries) {
      this.money = money;
      this.count = count;
      this.period = period;
      this.beneficiaries = beneficiaries;
    }
  }

  /** Reads 投入资金. */
  @Benchmark
  public Reading<Money> money() {
    return MoneyText.read(writing.money);
  }

  /** Reads 参与人数. */
  @Benchmark
  public Reading<Count> count() {
    return CountText.read(writing.count);
  }

  /** Reads 活动时间. */
  @Benchmark
  public Reading<Period> period() {
    return PeriodText.read(writing.period, Optional.empty());
  }

  /** Reads 受益对象及人数. */
  @Benchmark
  public Reading<Beneficiaries> beneficiaries() {
    return BeneficiariesText.read(writing.beneficiaries);
  }
}
