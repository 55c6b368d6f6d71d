package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
  private static final String UNITS = "{0} {0?1=unit is|=units are} to report";

  @Test
  void facts_stand_in_their_places() {
    assertThat(Phrase.filled("{1} of {0}, {1}", 3, "a")).isEqualTo("a of 3, a");
  }

  @Test
  void one_is_one_unit_and_all_other_numbers_are_units() {
    assertThat(Phrase.filled(UNITS, 1)).isEqualTo("1 unit is to report");
    assertThat(Phrase.filled(UNITS, 0)).isEqualTo("0 units are to report");
    assertThat(Phrase.filled(UNITS, 11L)).isEqualTo("11 units are to report");
  }

  @Test
  void what_is_submitted_is_never_read_as_a_place() {
    assertThat(Phrase.filled("{0}: {1}", "{1}", "b")).isEqualTo("{1}: b");
  }

  @Test
  void a_place_without_a_fact_stays() {
    assertThat(Phrase.filled("{0} {1} {x}", "a")).isEqualTo("a {1} {x}");
  }

  @Test
  void a_fact_that_no_word_goes_with_stands_itself() {
    assertThat(Phrase.inWords("b", "a=first|c=third")).isEqualTo("b");
    assertThat(Phrase.inWords("b", "a=first|none")).isEqualTo("b");
    assertThat(Phrase.inWords("", "a=first|=other")).isEqualTo("other");
  }

  @Test
  void the_word_of_a_fact_goes_before_the_one_for_all_others() {
    assertThat(Phrase.inWords("1", "=units|1=unit")).isEqualTo("unit");
  }
}
