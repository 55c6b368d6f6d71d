package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A line at the end of a file that several runs write to: whole or not at all. */
public final class AppendedLine {
  private AppendedLine() {}

  /**
   * Adds a line. What is no regular file, as {@code /dev/stderr} or a pipe, is written to.
   *
   * @param line without its line break
   * @throws IOException if the disk refuses; the file is then as it was
   */
  public static void write(Path file, String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes, StandardOpenOption.WRITE);
      return;
    }
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        FileLock lock = channel.lock()) {
      long size = lock.channel().size();
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      } catch (IOException e) {
        channel.truncate(size);
        throw e;
      }
    }
  }
}
