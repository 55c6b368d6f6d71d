package org.linli.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The standard output of the process, which tells when it takes no more: {@link System#out} keeps
 * it to itself that the disk is full. Whoever reads it through a pipe and has had enough, as {@code
 * head}, is given no more, and nothing is wrong.
 */
final class StandardOutput extends OutputStream {
  private static final String HAD_ENOUGH = "Broken pipe";

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private boolean hadEnough;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (hadEnough) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException refused) {
      hadEnough = HAD_ENOUGH.equals(refused.getMessage());
      if (!hadEnough) {
        throw refused;
      }
    }
  }
}
