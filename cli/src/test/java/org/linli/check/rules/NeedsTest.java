package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.finding.Observation;
import org.linli.model.Need;

class NeedsTest {

  @ParameterizedTest
  @CsvSource({
    "open, , , , ''",
    "open, 春晖协会, , , ''",
    "open, , 2021-09-01, , 派单日期",
    "open, , 2021-09-01, 2021-09-02, 派单日期 办结日期",
    "dispatched, 春晖协会, 2021-09-01, , ''",
    "dispatched, , 2021-09-01, , 承接社会组织",
    "dispatched, 春晖协会, 2022-01-01, , 派单日期",
    "dispatched, 春晖协会, 2021-09-01, 2021-09-02, 办结日期",
    "done, 春晖协会, 2021-09-01, 2021-12-31, ''",
    "done, 春晖协会, 2021-09-01, 2022-01-01, 办结日期",
    "done, 春晖协会, 2021-09-01, , ''",
    "escalated, , , , ''",
    "escalated, , , 2021-09-02, 办结日期",
    "'', , 2021-09-01, 2021-09-02, ''"
  })
  void a_status_is_held_against_each_field_that_contradicts_it(
      String status,
      @Nullable String organization,
      @Nullable LocalDate dispatched,
      @Nullable LocalDate done,
      String fields) {
    List<Object> cells = new ArrayList<>(List.of("status", status));
    add(cells, "organization", organization);
    add(cells, "dispatched_on", dispatched);
    add(cells, "done_on", done);
    assertThat(seen(new NeedStatusContradicts(), cells.toArray()))
        .extracting(seen -> seen.facts().get("heading"))
        .containsExactly(fields.isEmpty() ? new String[0] : fields.split(" ", -1));
  }

  @Test
  void each_organization_of_a_need_is_looked_up_by_itself() {
    List<Observation> seen = seen(new NeedOrganizationUnknown(), "organization", "甲协会、乙协会");
    assertThat(seen)
        .extracting(one -> one.facts().get("organization"))
        .containsExactly("甲协会", "乙协会");
    assertThat(seen)
        .extracting(one -> one.facts().get("looked-up"))
        .containsOnly("organizations.name");
  }

  @Test
  void a_need_without_organization_or_activity_refers_to_nothing() {
    assertThat(seen(new NeedOrganizationUnknown(), "content", "陪同就医")).isEmpty();
    assertThat(seen(new NeedActivityUnknown(), "content", "陪同就医")).isEmpty();
  }

  private static void add(List<Object> cells, String key, @Nullable Object value) {
    if (value != null) {
      cells.add(key);
      cells.add(value);
    }
  }

  private static List<Observation> seen(
      org.linli.check.RowCheck<Need> check, Object... keysAndValues) {
    Bench bench = Bench.of("360102");
    return bench.seen(check, Need::new, bench.row("needs", keysAndValues));
  }
}
