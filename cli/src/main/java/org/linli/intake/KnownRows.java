package org.linli.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.intake.TableFile.Group;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;

/** The records that a table holds already: which say the same, and which are the same. */
final class KnownRows {
  private final TableSpec table;
  private final Identity identity;
  private final Map<List<Map<String, String>>, Deque<Group>> bySaying = new HashMap<>();
  private final Map<List<String>, List<Group>> byIdentity = new HashMap<>();

  KnownRows(Notice notice, TableSpec table) {
    this.table = table;
    this.identity = new Identity(notice, table);
  }

  /** Adds a record. */
  void add(Group group) {
    bySaying.computeIfAbsent(said(group), any -> new ArrayDeque<>()).add(group);
    identity
        .of(group.first())
        .ifPresent(known -> byIdentity.computeIfAbsent(known, any -> new ArrayList<>()).add(group));
  }

  /** Takes away one that says the same; returns whether there was any. */
  boolean remove(Group wanted) {
    Deque<Group> same = bySaying.get(said(wanted));
    Group found = same == null ? null : same.poll();
    if (found == null) {
      return false;
    }
    identity.of(found.first()).map(byIdentity::get).ifPresent(others -> others.remove(found));
    return true;
  }

  /** Returns the record that is the same and says something else. */
  Optional<Group> other(Group wanted) {
    return identity
        .of(wanted.first())
        .map(byIdentity::get)
        .flatMap(all -> all.stream().findFirst());
  }

  /** Returns by what a record is known. */
  String name(Group group) {
    return String.join("，", identity.of(group.first()).orElse(List.of()));
  }

  /** What a record says, whatever its number in the form. */
  private List<Map<String, String>> said(Group group) {
    return group.lines().stream()
        .map(
            entry -> {
              Map<String, String> texts = new LinkedHashMap<>();
              for (FieldSpec field : table.fields()) {
                String text = CellText.clean(entry.texts().getOrDefault(field.key(), ""));
                if (!text.isEmpty() && !field.key().equals("no")) {
                  texts.put(field.key(), text);
                }
              }
              return texts;
            })
        .toList();
  }
}
