package org.linli.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.linli.model.Limits;
import org.linli.notice.YamlCursor;
import org.linli.notice.YamlException;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.notice.YamlTree;

/**
 * Where values stand in a YAML file. Only those that stand there as they are read can be written
 * anew: on one line, plain or in quotation marks, without escapes.
 */
final class YamlGrammar implements WrittenFile.Grammar {
  /** What can stand bare wherever it stands, in a list between brackets too. */
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .%+/-]*[\\p{L}\\p{N}%+])?");

  private static final Pattern QUOTABLE = Pattern.compile("[^\"'\\\\\\p{Cntrl}]*");

  private final Limits limits;

  YamlGrammar(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean isForSpreadsheets() {
    return false;
  }

  @Override
  public void cells(String text, Consumer<WrittenCell> taker) {
    List<YamlScalar> scalars = new ArrayList<>();
    Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      YamlTree.read(text, limits).forEach(node -> collect(node, seen, scalars));
    } catch (YamlException refused) {
      // It has been told of, and nothing was read.
      return;
    }
    scalars.sort(Comparator.comparingInt(YamlScalar::line).thenComparingInt(YamlScalar::column));
    Marks marks = new Marks(text);
    for (YamlScalar scalar : scalars) {
      cell(scalar, text, marks.offset(scalar.line(), scalar.column())).ifPresent(taker);
    }
  }

  /** A value that several aliases name is met as often, and is one. */
  private static void collect(YamlNode node, Set<YamlNode> seen, List<YamlScalar> scalars) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof YamlScalar scalar) {
      scalars.add(scalar);
    } else if (node instanceof YamlList list) {
      list.items().forEach(item -> collect(item, seen, scalars));
    } else if (node instanceof YamlMap map) {
      map.entries().forEach(entry -> collect(entry.value(), seen, scalars));
    }
  }

  private static Optional<WrittenCell> cell(YamlScalar scalar, String text, int start) {
    String written = scalar.text();
    if (scalar.quoted() && start < text.length()) {
      char mark = text.charAt(start);
      written = mark + scalar.text() + mark;
      if (mark != '"' && mark != '\'' || !QUOTABLE.matcher(scalar.text()).matches()) {
        return Optional.empty();
      }
    }
    return !scalar.isEmpty() && text.startsWith(written, start)
        ? Optional.of(
            new WrittenCell(
                scalar.line(), scalar.column(), start, start + written.length(), scalar.text()))
        : Optional.empty();
  }

  @Override
  public List<WrittenRow> rows(String text, Predicate<Integer> wanted) {
    // A record has no line of its own.
    return List.of();
  }

  @Override
  public Optional<String> written(String text, WrittenCell cell, String newText) {
    if (!QUOTABLE.matcher(newText).matches()) {
      return Optional.empty();
    }
    boolean quoted = cell.end() - cell.start() > cell.text().length();
    if (!quoted && BARE.matcher(newText).matches()) {
      return Optional.of(newText);
    }
    char mark = quoted ? text.charAt(cell.start()) : '"';
    return Optional.of(mark + newText + mark);
  }

  /** From the lines and columns of the parser, in order, to places in the text. */
  private static final class Marks {
    private final YamlCursor cursor;
    private final int end;

    Marks(String text) {
      this.cursor = new YamlCursor(text);
      this.end = text.length();
    }

    /** Returns the character on a line and column, which come in order; else the text's end. */
    int offset(int line, int column) {
      while (!cursor.isAtEnd()
          && (cursor.line() < line || cursor.line() == line && cursor.column() < column)) {
        cursor.step();
      }
      return cursor.line() == line && cursor.column() == column ? cursor.offset() : end;
    }
  }
}
