package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.publish.Publication;

/**
 * What a {@link Scenario} promises, held against what is on the disk.
 *
 * @param scenario the command
 * @param work the folder that it works in
 * @param before the places that it writes, as they were
 * @param after the same places, as a run without trouble leaves them
 */
public record Promises(
    Scenario scenario,
    Path work,
    Map<String, NavigableMap<String, String>> before,
    Map<String, NavigableMap<String, String>> after) {
  /** A lock's file says nothing by being there. */
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\..*\\.linli-(?!lock$).*|\\.linli-(?!lock$).*|writing-.*\\.tmp");

  /** A message that is one line, or some for people, and no stack. */
  private static final Pattern STACK =
      Pattern.compile("(?m)^\\s+at \\S+\\(|Exception|\\bjava\\.|\\borg\\.linli\\b");

  /** Returns what stands at the places of a scenario now. */
  public static Map<String, NavigableMap<String, String>> at(Scenario scenario, Path work)
      throws IOException {
    Map<String, NavigableMap<String, String>> places = new TreeMap<>();
    for (String place : scenario.places()) {
      places.put(place, Tree.visible(work.resolve(place)));
    }
    return places;
  }

  /** Holds what a run that came to grief has left against what was and what is to be. */
  public void afterTrouble(String what) throws IOException {
    for (String place : scenario.whole()) {
      // Between the two renames of a swap a run that is killed leaves no output: whoever looks for
      // it puts it back.
      Publication.restore(work.resolve(place));
      assertThat(Tree.visible(work.resolve(place)))
          .as("%s: %s is the old one whole or the new one whole", what, place)
          .isIn(before.get(place), after.get(place));
    }
    for (String place : scenario.files()) {
      NavigableMap<String, String> old = before.get(place);
      NavigableMap<String, String> now = after.get(place);
      Tree.visible(work.resolve(place))
          .forEach(
              (name, content) ->
                  assertThat(content)
                      .as("%s: %s/%s is the old one whole or the new one whole", what, place, name)
                      .isIn(old.get(name), now.get(name)));
      assertThat(Tree.visible(work.resolve(place)).keySet())
          .as("%s: nothing is lost of %s", what, place)
          .containsAll(old.keySet().stream().filter(now::containsKey).toList());
    }
  }

  /** Returns whether all was done already. */
  public boolean isDone() throws IOException {
    return at(scenario, work).equals(after);
  }

  /** Holds what the next run has left against what is to be. */
  public void afterNextRun(String what) throws IOException {
    assertThat(at(scenario, work)).as("%s: the next run finishes it", what).isEqualTo(after);
    assertThat(leftOvers()).as("%s: nothing is left over", what).isEmpty();
  }

  /** Returns what runs have left that belongs into no folder; a backup's is written once. */
  public List<String> leftOvers() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      return all.filter(path -> !path.startsWith(work.resolve("kept")))
          .filter(path -> LEFT_OVER.matcher(path.getFileName().toString()).matches())
          .map(path -> work.relativize(path).toString())
          .toList();
    }
  }

  /** A failure is told in sentences. */
  public static void isPlain(String what, String err) {
    assertThat(err).as("%s: says why", what).isNotBlank();
    assertThat(err).as("%s: no stack trace", what).doesNotContainPattern(STACK);
  }
}
