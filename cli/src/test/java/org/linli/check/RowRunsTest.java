package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.finding.Location;
import org.linli.model.Places;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

class RowRunsTest {
  private record Place(int ordinal, int line, String file) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_row_is_found_where_it_stood_also_when_read_again(long seed) {
    List<Place> places = places(new Random(seed));
    RowRuns runs = new RowRuns();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Location file = Location.of(new UnitCode("360102"), place.file());
      runs.add(i, place.ordinal(), Places.of(place.line() == 0 ? file : file.atLine(place.line())));
    }
    runs.trim();
    StoredOutput out = new StoredOutput();
    runs.write(out);
    assertThat(places(runs, places.size())).isEqualTo(places);
    assertThat(places(RowRuns.read(new StoredInput(out.toBytes())), places.size()))
        .isEqualTo(places);
  }

  private static List<Place> places(RowRuns runs, int size) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(new Place(runs.ordinal(i), runs.line(i), runs.file(i)));
    }
    return places;
  }

  /** Rejected rows leave gaps, cells of several lines too; records stand in a file each. */
  private static List<Place> places(Random random) {
    List<Place> places = new ArrayList<>();
    int ordinal = 0;
    int line = 2;
    int file = 0;
    for (int i = 0; i < 3000; i++) {
      places.add(new Place(ordinal, random.nextInt(100) == 0 ? 0 : line, file + ".csv"));
      ordinal += random.nextInt(20) == 0 ? 2 : 1;
      line += random.nextInt(20) == 0 ? 3 : 1;
      if (random.nextInt(300) == 0) {
        file++;
        line = 2;
      }
    }
    return places;
  }
}
