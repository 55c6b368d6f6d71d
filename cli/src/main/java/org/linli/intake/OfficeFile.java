package org.linli.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.linli.intake.IntakeException.Reason;
import org.linli.intake.LeftOver.Why;
import org.linli.model.Limits;
import org.linli.read.OfficeRefused;
import org.linli.read.OfficeXml;
import org.linli.read.ZipPreflight;

/** An office file that is looked at before it is read, and then is a workbook or a document. */
final class OfficeFile implements AutoCloseable {
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final List<String> BESIDE =
      List.of("header", "footer", "footnotes", "endnotes", "comments");

  private final OPCPackage file;
  private final PackagePart main;

  private OfficeFile(OPCPackage file, PackagePart main) {
    this.file = file;
    this.main = main;
  }

  /**
   * Opens a file.
   *
   * @throws IntakeException if it is none that can be read
   * @throws IOException if the disk refuses
   */
  static OfficeFile open(Path path, Limits limits) throws IntakeException, IOException {
    if (!Files.exists(path)) {
      throw new IntakeException(Reason.NOT_THERE);
    }
    if (!Files.isRegularFile(path)) {
      throw new IntakeException(Reason.NO_FILE);
    }
    if (Files.size(path) > limits.documentFile()) {
      throw new IntakeException(Reason.TOO_LARGE, Long.toString(limits.documentFile()));
    }
    byte[] first = first(path);
    if (first.length == 0) {
      throw new IntakeException(Reason.EMPTY);
    }
    if (begins(first, OLD)) {
      throw new IntakeException(Reason.OLD_FORMAT);
    }
    if (!begins(first, ZIP)) {
      throw new IntakeException(Reason.NO_OFFICE_FILE);
    }
    try {
      ZipPreflight.check(path);
      return opened(path);
    } catch (OfficeRefused refused) {
      throw new IntakeException(Reason.REFUSED, refused.reason());
    }
  }

  private static byte[] first(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(OLD.length);
    }
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }

  private static OfficeFile opened(Path path) throws IntakeException, IOException {
    OPCPackage file;
    try {
      file = OPCPackage.open(path.toFile(), PackageAccess.READ);
    } catch (OpenXML4JException | RuntimeException broken) {
      throw new OfficeRefused("not-a-zip");
    }
    Optional<PackagePart> main = mainPart(file);
    if (main.isEmpty()) {
      file.revert();
      throw new IntakeException(Reason.NO_OFFICE_FILE);
    }
    return new OfficeFile(file, main.get());
  }

  /** Whatever POI throws at relations that are damaged: then there is no such part. */
  private static Optional<PackagePart> mainPart(OPCPackage file) {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      try {
        for (PackageRelationship relation : file.getRelationshipsByType(type)) {
          PackagePart part = file.getPart(relation);
          if (part != null) {
            return Optional.of(part);
          }
        }
      } catch (RuntimeException damaged) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether it is a workbook. */
  boolean isWorkbook() {
    return main.getContentType().contains("spreadsheetml")
        || main.getContentType().contains("ms-excel.sheet");
  }

  /** Returns whether it is a Word document. */
  boolean isDocument() {
    return main.getContentType().contains("wordprocessingml")
        || main.getContentType().contains("ms-word.document");
  }

  /** Reads the document's text. */
  WordText text() throws IOException, IntakeException {
    return text(main);
  }

  /** Reads what stands beside a document's text, by the name of its part, where there is any. */
  Map<String, String> beside() throws IOException, IntakeException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (PackagePart part : parts()) {
      String name = name(part);
      String stem = name.substring(name.lastIndexOf('/') + 1);
      if (BESIDE.stream().anyMatch(stem::startsWith) && stem.endsWith(".xml")) {
        List<String> words = new ArrayList<>();
        for (WordText.Block block : text(part).blocks()) {
          if (block instanceof WordText.Paragraph paragraph) {
            words.add(paragraph.text().strip());
          } else if (block instanceof WordText.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> words.add(cell.text())));
          }
        }
        String all = String.join(" ", words).strip();
        if (all.codePoints().anyMatch(Character::isLetter)) {
          texts.put(stem, all);
        }
      }
    }
    return texts;
  }

  /** Returns what a workbook holds beside its cells: comments, text boxes and pictures. */
  List<LeftOver> besideCells() throws IOException, IntakeException {
    SheetAsides asides = SheetAsides.of(main);
    List<LeftOver> left = new ArrayList<>(asides.left());
    for (PackagePart part : parts()) {
      String name = name(part);
      if (name.contains("/media/") && !asides.told().contains(name)) {
        String stem = name.substring(name.lastIndexOf('/') + 1);
        left.add(new LeftOver(Place.part(stem), Why.PART, stem, ""));
      }
    }
    return left;
  }

  /** Returns an image that the document's text shows; empty if it is none that can be taken. */
  Optional<FormPicture> picture(String relation, long mostBytes) throws IOException {
    try {
      PackageRelationship found = main.getRelationship(relation);
      if (relation.isEmpty() || found == null || found.getTargetMode() == TargetMode.EXTERNAL) {
        return Optional.empty();
      }
      URI target = found.getTargetURI();
      PackagePart part = file.getPart(PackagingURIHelper.createPartName(target));
      if (part == null || part.getSize() > mostBytes) {
        return Optional.empty();
      }
      try (InputStream in = part.getInputStream()) {
        return FormPicture.of(in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8)))
            .filter(picture -> picture.content().length <= mostBytes);
      }
    } catch (OpenXML4JException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private List<PackagePart> parts() throws IntakeException {
    try {
      return file.getParts();
    } catch (OpenXML4JException | RuntimeException damaged) {
      throw new IntakeException(Reason.REFUSED, "not-a-zip");
    }
  }

  private static String name(PackagePart part) {
    return part.getPartName().getName();
  }

  private static WordText text(PackagePart part) throws IOException, IntakeException {
    WordHandler handler = new WordHandler();
    try (InputStream in = part.getInputStream()) {
      OfficeXml.parse(in, handler);
      return handler.text();
    } catch (OfficeRefused refused) {
      throw new IntakeException(Reason.REFUSED, refused.reason());
    }
  }

  @Override
  public void close() {
    // Reverting closes without writing anything back.
    file.revert();
  }
}
