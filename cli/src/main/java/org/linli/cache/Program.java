package org.linli.cache;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.value.Sha256;

/**
 * Tells one build of the program from another: another class, another library, another Java, and
 * all that was kept is unknown. Of an archive its list of contents is taken, which holds name, size
 * and CRC-32 of each; of a folder every file's bytes.
 */
public final class Program {
  private static final int END = 22;
  private static final int END_SIGNATURE = 0x504B0506;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final List<String> JAVA =
      List.of("java.runtime.version", "java.vm.vendor", "os.name", "os.arch");

  private Program() {}

  /** Returns the hash of all that the program consists of; nothing where that cannot be read. */
  public static Optional<byte[]> identity() {
    MessageDigest digest = Sha256.begin();
    for (String property : JAVA) {
      add(System.getProperty(property, ""), digest);
    }
    try {
      for (String element :
          System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        add(Path.of(element), digest);
      }
      return Optional.of(digest.digest());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static void add(Path element, MessageDigest digest) throws IOException {
    if (Files.isDirectory(element)) {
      try (Stream<Path> files = Files.walk(element)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(element.relativize(file).toString(), digest);
          digest.update(Files.readAllBytes(file));
        }
      }
    } else if (Files.isRegularFile(element)) {
      add("archive", digest);
      digest.update(contents(element));
    }
  }

  private static void add(String text, MessageDigest digest) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) (bytes.length >>> 8));
    digest.update((byte) bytes.length);
    digest.update(bytes);
  }

  /** Returns the central directory of a zip archive as it stands. */
  private static byte[] contents(Path archive) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(archive.toFile(), "r")) {
      int searched = (int) Math.min(in.length(), END + LONGEST_COMMENT);
      byte[] last = new byte[searched];
      in.seek(in.length() - searched);
      in.readFully(last);
      for (int at = searched - END; at >= 0; at--) {
        if (bigEndian(last, at) == END_SIGNATURE) {
          byte[] list = new byte[littleEndian(last, at + 12)];
          in.seek(littleEndian(last, at + 16));
          in.readFully(list);
          return list;
        }
      }
      throw new IOException("no archive: " + archive);
    } catch (RuntimeException broken) {
      throw new IOException("no archive: " + archive, broken);
    }
  }

  private static int bigEndian(byte[] bytes, int at) {
    return Integer.reverseBytes(littleEndian(bytes, at));
  }

  private static int littleEndian(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }
}
