package org.linli.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.value.Text;

/** A notice's groups of people cared for, and which of them a form's own words mean. */
public final class Groups {
  /** Under this name report.json keeps what maps to none of the notice's groups. */
  public static final String OTHER = "其他";

  private final List<Group> all;
  private final List<Spelling> spellings;

  /** A name or alias as it is compared, and the group that it means. */
  private record Spelling(String text, Group group) {}

  /** Makes the list, in the notice's order. */
  public Groups(List<Group> all) {
    this.all = List.copyOf(all);
    this.spellings = this.all.stream().flatMap(Groups::spellings).toList();
  }

  /** Returns the groups in the notice's order. */
  public List<Group> all() {
    return all;
  }

  /**
   * Returns the group that the words mean: equal to a name or alias, else the longest that occurs
   * in them.
   */
  public Optional<Group> of(String words) {
    String wanted = Text.folded(words);
    Optional<Group> best = Optional.empty();
    int longest = 0;
    for (Spelling spelling : spellings) {
      if (spelling.text().length() > longest && wanted.contains(spelling.text())) {
        best = Optional.of(spelling.group());
        longest = spelling.text().length();
      }
    }
    return best;
  }

  private static Stream<Spelling> spellings(Group group) {
    return Stream.concat(Stream.of(group.name()), group.aliases().stream())
        .map(words -> new Spelling(Text.folded(words), group));
  }
}
