package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.model.Cell;
import org.linli.value.Reading;

class CellPairsTest {
  /** Several cells of each text: only the very same two have met before. */
  private final List<Cell> cells =
      IntStream.range(0, 300).mapToObj(i -> new Cell("" + i % 50, Reading.of(i))).toList();

  @Test
  void what_two_cells_came_to_is_known_when_they_meet_again_or_forgotten_but_never_another() {
    Random random = new Random(5);
    CellPairs pairs = new CellPairs();
    // A cell is equal to itself alone.
    Map<Cell, Map<Cell, Cell>> all = new HashMap<>();
    int known = 0;
    for (int i = 0; i < 60_000; i++) {
      Cell first = cells.get(random.nextInt(cells.size()));
      Cell second = cells.get(random.nextInt(cells.size()));
      Map<Cell, Cell> ofFirst = all.computeIfAbsent(first, cell -> new HashMap<>());
      Cell found = pairs.get(first, second);
      if (found == null) {
        Cell made = new Cell("made " + i, Reading.of(i));
        pairs.put(first, second, made);
        ofFirst.put(second, made);
      } else {
        assertThat(found).isSameAs(ofFirst.get(second));
        known++;
      }
    }
    assertThat(known).isGreaterThan(5_000);
  }
}
