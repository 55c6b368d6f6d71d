package org.linli.render.workbook;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the pages of a sheet until it is their turn in the book: in memory while they are small,
 * then in files beside the workbook, which are gone when it is closed.
 */
final class Aside implements RowSheet.Destination, Closeable {
  private static final int IN_MEMORY = 1 << 20;

  private final Path beside;
  private final List<Page> pages = new ArrayList<>();
  private Optional<Spool> open = Optional.empty();

  private record Page(Spool content, String name, String headRows, Optional<String> filter) {}

  /**
   * Makes room.
   *
   * @param beside the path to which each page's number is added for its file
   */
  Aside(Path beside) {
    this.beside = beside;
  }

  @Override
  public OutputStream begin() {
    Spool spool = new Spool(beside.resolveSibling(beside.getFileName() + "." + pages.size()));
    open = Optional.of(spool);
    return spool;
  }

  @Override
  public void end(String name, String headRows, Optional<String> filter) throws IOException {
    Spool spool = open.orElseThrow();
    spool.settle();
    pages.add(new Page(spool, name, headRows, filter));
    open = Optional.empty();
  }

  /** Writes the pages into the book. */
  void copyInto(Book book) throws IOException {
    for (Page page : pages) {
      page.content().copyInto(book.beginSheet());
      String name = book.sheetName(page.name());
      book.endSheet(name, page.headRows(), page.filter(), Optional.empty());
    }
  }

  @Override
  public void close() throws IOException {
    for (Page page : pages) {
      page.content().close();
    }
    if (open.isPresent()) {
      open.get().close();
    }
  }

  private static final class Spool extends OutputStream {
    private final Path file;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<OutputStream> disk = Optional.empty();
    private boolean spilt;

    Spool(Path file) {
      this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      memory.write(bytes, from, length);
      if (memory.size() >= IN_MEMORY) {
        if (disk.isEmpty()) {
          disk = Optional.of(Files.newOutputStream(file));
          spilt = true;
        }
        memory.writeTo(disk.get());
        memory.reset();
      }
    }

    /** Ends the writing. */
    void settle() throws IOException {
      if (disk.isPresent()) {
        memory.writeTo(disk.get());
        memory.reset();
        disk.get().close();
        disk = Optional.empty();
      }
    }

    void copyInto(OutputStream out) throws IOException {
      if (spilt) {
        Files.copy(file, out);
      } else {
        memory.writeTo(out);
      }
    }

    @Override
    public void close() throws IOException {
      settle();
      if (spilt) {
        Files.deleteIfExists(file);
      }
    }
  }
}
