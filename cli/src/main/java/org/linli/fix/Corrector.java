package org.linli.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.read.SubmissionReader;
import org.linli.read.WrittenFile;

/**
 * Corrects files of a campaign, one at a time.
 *
 * <pre>
 *   bytes ─▶ read ─▶ cells and rows to be corrected ─▶ edits ─▶ new bytes ─▶ read again: the same?
 *                                                        ▲                        │ no
 *                                                        └── without those that ──┘
 *                                                            made the difference
 * </pre>
 *
 * Nothing is handed on that is not read as it was before. Not safe for threads.
 */
public final class Corrector {
  /** What is held in memory several times over. */
  private static final int LARGEST = 32 << 20;

  private static final int ATTEMPTS = 4;

  private final CampaignTree tree;
  private final Limits limits;
  private final Map<String, SubmissionReader> readers = new HashMap<>();

  /** Corrects files of a campaign, read within limits. */
  public Corrector(CampaignTree tree, Limits limits) {
    this.tree = tree;
    this.limits = limits;
  }

  /**
   * Returns what is to be corrected in a file.
   *
   * @param unit whose file it is
   */
  public Correction correct(UnitFolder unit, UnitFile file) {
    if (!liesWhereItIsNamed(file)) {
      return Correction.aside(file, Correction.Aside.LINK);
    }
    Notice notice = tree.noticeOf(unit.unit());
    SubmissionReader reader = reader(notice);
    if (file.kind() == UnitFile.Kind.XLSX) {
      FileReading reading = new FileReading(file, notice);
      reader.read(unit.with(List.of(file)), reading);
      return Correction.byHand(file, Workbook.byHand(reading, notice));
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? Correction.aside(file, Correction.Aside.TOO_LARGE)
          : new OneFile(unit, file, notice, reader).correct(bytes);
    } catch (IOException unreadable) {
      return Correction.aside(file, Correction.Aside.UNREADABLE);
    }
  }

  /** A file that a link leads to lies elsewhere in the campaign, and is corrected there. */
  private boolean liesWhereItIsNamed(UnitFile file) {
    String place =
        tree.folder().relativize(file.path()).toString().replace(java.io.File.separatorChar, '/');
    return Normalizer.normalize(place, Normalizer.Form.NFC).equals(file.name());
  }

  /** One pack may serve several parts, each with its own root. */
  private SubmissionReader reader(Notice notice) {
    String key = notice.id() + " " + notice.root().map(Object::toString).orElse("");
    return readers.computeIfAbsent(key, none -> new SubmissionReader(notice, tree, limits, 1));
  }

  /** The correction of one file. */
  private record OneFile(UnitFolder unit, UnitFile file, Notice notice, SubmissionReader reader) {

    Correction correct(byte[] bytes) {
      Optional<WrittenFile> written = reader.written(file, bytes);
      if (written.isEmpty()) {
        // The check says where it cannot be decoded.
        return Correction.none(file, bytes, 0);
      }
      FileReading before = read(bytes);
      List<Edit> edits = new Proposal(before, written.get(), notice).edits();
      return edits.isEmpty() && written.get().isUtf8()
          ? Correction.none(file, bytes, 0)
          : proved(bytes, written.get(), before.said(), edits);
    }

    private FileReading read(byte[] bytes) {
      FileReading reading = new FileReading(file, notice);
      reader.read(unit, file, bytes, reading);
      return reading;
    }

    private Correction proved(byte[] bytes, WrittenFile written, Said before, List<Edit> proposed) {
      String text = written.text();
      List<Edit> edits = proposed;
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (edits.isEmpty() && written.isUtf8()) {
          return Correction.none(file, bytes, proposed.size());
        }
        byte[] after = written.encoded(Edit.parts(text, 0, text.length(), edits));
        Proof proof = new Proof(before, read(after).said(), edits);
        if (proof.holds()) {
          return correction(bytes, after, written, edits, proposed.size() - edits.size());
        }
        edits = attempt == ATTEMPTS - 1 ? List.of() : proof.beyondDoubt();
      }
      return Correction.aside(file, Correction.Aside.UNPROVED);
    }

    private Correction correction(
        byte[] before, byte[] after, WrittenFile written, List<Edit> edits, int left) {
      Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
      edits.forEach(edit -> edit.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
      Optional<Correction.Encodings> encoding = Optional.empty();
      if (!written.isUtf8()) {
        counts.put(Kind.ENCODING, 1);
        encoding = Optional.of(new Correction.Encodings(written.encoding(), written.keepsMark()));
      }
      return new Correction(
          file,
          Content.of(before),
          Content.of(after),
          encoding,
          new Diff(written.text(), edits),
          counts,
          left,
          Optional.empty(),
          List.of());
    }
  }

  /** Two readings of a file, before and after edits. */
  private record Proof(Said before, Said after, List<Edit> edits) {
    boolean holds() {
      return differing().isEmpty()
          && before.rows().size() == after.rows().size()
          && expected().equals(after.seen());
    }

    /** Returns the rows that mean something else, as far as they can be told apart. */
    private List<Integer> differing() {
      List<Integer> differing = new ArrayList<>();
      for (int i = 0; i < Math.min(before.rows().size(), after.rows().size()); i++) {
        if (!Arrays.equals(before.rows().get(i), after.rows().get(i))) {
          differing.add(i);
        }
      }
      return differing;
    }

    private Map<String, Integer> expected() {
      Map<String, Integer> expected = new HashMap<>(before.seen());
      for (Edit edit : edits) {
        for (Observation answered : edit.answered()) {
          expected.computeIfPresent(
              Meaning.of(answered), (said, often) -> often == 1 ? null : often - 1);
        }
      }
      return expected;
    }

    /** Returns the edits without those that may have made the difference. */
    List<Edit> beyondDoubt() {
      List<Integer> differing = differing();
      List<Edit> kept = new ArrayList<>();
      boolean sameRows = before.rows().size() == after.rows().size();
      if (sameRows && !differing.isEmpty()) {
        kept.addAll(edits);
        kept.removeIf(edit -> differing.contains(edit.row()));
      } else if (edits.stream().anyMatch(edit -> edit.row() == Edit.NO_DATA)) {
        kept.addAll(edits);
        kept.removeIf(edit -> edit.row() == Edit.NO_DATA);
      }
      return Objects.equals(kept, edits) ? List.of() : kept;
    }
  }
}
