package org.linli.notice;

import java.util.List;
import java.util.Optional;
import org.linli.value.Text;

/** A notice's groups of people cared for, and which of them a form's own words mean. */
public final class Groups {
  /** Under this name report.json keeps what maps to none of the notice's groups. */
  public static final String OTHER = "其他";

  private final List<Group> all;

  /** Makes the list, in the notice's order. */
  public Groups(List<Group> all) {
    this.all = List.copyOf(all);
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
    for (Group group : all) {
      for (String alias : spellings(group)) {
        if (alias.length() > longest && wanted.contains(alias)) {
          best = Optional.of(group);
          longest = alias.length();
        }
      }
    }
    return best;
  }

  private static List<String> spellings(Group group) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(group.name()), group.aliases().stream())
        .map(Text::folded)
        .toList();
  }
}
