package org.linli.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The few troubles of the invented province, in the units that province.yaml names. Each is a
 * warning and none an error.
 */
final class Blemishes {
  private Blemishes() {}

  /** Puts a unit's blemishes into its rows. */
  static void mark(Submission submission, List<Undertaking> rows, Atlas atlas) {
    Undertaking first = rows.get(0);
    if (submission.isOneOf("no-category")) {
      rows.set(0, first.renamed("“我们的节日”主题活动", "居民齐聚广场，共庆佳节，现场气氛热烈。"));
    }
    if (submission.isOneOf("elsewhere")) {
      Place neighbour = atlas.below(atlas.parent(submission.unit())).get(2);
      Place town = atlas.towns(neighbour).get(0);
      rows.set(0, first.at(neighbour.name() + "/" + town.name() + "/" + first.village()));
    }
  }

  /** Returns the rows of counties that their city reports once more. */
  static List<Undertaking> reportedAgain(Submission city, Collection<Submission> all) {
    return all.stream()
        .filter(
            submission ->
                submission.unit().parent().equals(city.unit().code())
                    && submission.isOneOf("twice"))
        .map(submission -> submission.own().get(submission.own().size() / 2))
        .toList();
  }

  /** Returns how long the accounts of a unit are. */
  static Attachment2.Account account(Submission submission) {
    return submission.isOneOf("short-account")
        ? Attachment2.Account.SHORT
        : Attachment2.Account.FULL;
  }

  /** Returns a table with a column that no form has. */
  static List<List<String>> withRemarks(List<List<String>> rows) {
    List<List<String>> wider = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      cells.add(wider.isEmpty() ? "备注" : wider.size() % 4 == 0 ? "已存档" : "");
      wider.add(cells);
    }
    return wider;
  }
}
