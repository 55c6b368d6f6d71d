package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RemarkTest {
  @Test
  void its_facts_are_sorted_by_their_keys() {
    Remark remark = Remark.of("count-estimated", "value", "50", "bound", "more_than");
    assertThat(remark.facts().keySet()).containsExactly("bound", "value");
    assertThat(remark.facts()).containsEntry("value", "50").containsEntry("bound", "more_than");
    assertThat(remark).isEqualTo(Remark.of("count-estimated", "bound", "more_than", "value", "50"));
  }

  @Test
  void a_key_without_its_value_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remark.of("count-estimated", "value", "50", "bound"))
        .withMessageContaining("count-estimated");
  }

  @Test
  void only_a_value_without_remarks_and_nothing_at_all_are_silent() {
    assertThat(CountText.read("30人").isSilent()).isTrue();
    assertThat(CountText.read("").isSilent()).isTrue();
    assertThat(CountText.read("约30人").isSilent()).isFalse();
    assertThat(CountText.read("若干人").isSilent()).isFalse();
  }
}
