package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.value.Period;

class EventNotAnnouncedTest {
  private static final Notice YUBEI = Packs.builtIn().load("yubei-2021-114", Path.of(""));
  private static final LocalDate DAY = LocalDate.of(2022, 9, 10);

  @ParameterizedTest
  @CsvSource({"龙山街道第二届邻里节, 节庆活动", "迎中秋文艺汇演, 文化演出", "社区居民乒乓球赛, 体育竞赛", "新春庙会, 人员集会", "体育 竞赛, 体育竞赛"})
  void the_words_of_the_pack_tell_the_kind_of_an_event(String name, String kind) {
    assertThat(seen(name, Period.day(DAY)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.facts()).containsEntry("kind", kind).containsEntry("name", name);
              assertThat(one.clause()).contains("三（四）2");
            });
  }

  @ParameterizedTest
  @CsvSource({"走访慰问空巢老人", "节约用水宣传", "书法公益课堂", "社区议事协商会"})
  void an_ordinary_activity_need_not_be_announced(String name) {
    assertThat(seen(name, Period.day(DAY))).isEmpty();
  }

  @Test
  void the_name_or_any_day_of_a_short_event_answers_for_it() {
    assertThat(seen("社区运动会", Period.day(DAY)).get(0).facts()).containsEntry("answers", "2");
    assertThat(seen("社区运动会", new Period(DAY, DAY.plusDays(2))).get(0).facts())
        .containsEntry("answers", "4");
    assertThat(seen("社区运动会", new Period(DAY, DAY.plusDays(60))).get(0).facts())
        .as("only its name")
        .containsEntry("answers", "1");
  }

  @Test
  void a_notice_that_does_not_ask_for_it_has_nothing_found() {
    Bench bench = Bench.of("360102");
    Row row = bench.row("activities", "name", "社区邻里节", "period", Period.day(DAY));
    assertThat(bench.seen(new EventNotAnnounced(), Activity::new, row)).isEmpty();
  }

  private static List<Observation> seen(String name, Period period) {
    Bench bench = Bench.of(YUBEI, "500112012");
    Row row = bench.row("activities", "name", name, "period", period);
    return bench.seen(new EventNotAnnounced(), Activity::new, row);
  }
}
