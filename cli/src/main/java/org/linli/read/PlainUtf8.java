package org.linli.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.linli.thread.Beside;

/**
 * Whether a file is surely UTF-8: ASCII and well-formed sequences of three bytes, as Chinese
 * characters are. All else is for the decoder to say.
 */
final class PlainUtf8 {
  private static final int BLOCK = 1 << 16;
  private static final int WRONG = -1;

  /** Wherever the file ends by now. */
  private static final long END = Long.MAX_VALUE;

  private PlainUtf8() {}

  /**
   * What is known of a stretch of a file.
   *
   * @param before how many bytes at its beginning end a sequence of the stretch before
   * @param open how many bytes are to follow behind its end; negative if it is no plain UTF-8
   */
  private record Stretch(int before, int open) {}

  /**
   * Goes over a file.
   *
   * @param threads so many go over it at once, unless it is held
   */
  static boolean is(ByteSource source, int threads) throws IOException {
    if (source.isSmall()) {
      byte[] whole = source.held().orElseThrow();
      return openAfter(whole, 0, whole.length, 0) == 0;
    }
    return inStretches(source, threads);
  }

  /** The same, a thread for each of so many stretches. */
  static boolean inStretches(ByteSource source, int number) throws IOException {
    long each = source.size() / number;
    List<Beside<Stretch>> others = new ArrayList<>();
    for (int i = 1; i < number; i++) {
      long from = i * each;
      long to = i == number - 1 ? END : from + each;
      others.add(Beside.begin("linli-bytes", () -> stretch(source, from, to)));
    }
    Stretch first = stretch(source, 0, number == 1 ? END : each);
    boolean plain = first.open >= 0;
    int open = first.open;
    for (Beside<Stretch> other : others) {
      Stretch next = other.result();
      plain &= next.before == open && next.open >= 0;
      open = next.open;
    }
    return plain && open == 0;
  }

  private static Stretch stretch(ByteSource source, long from, long to) throws IOException {
    try (InputStream in = source.open(from)) {
      return stretch(in, from, to);
    }
  }

  private static Stretch stretch(InputStream in, long from, long to) throws IOException {
    byte[] block = new byte[BLOCK];
    int before = 0;
    int open = 0;
    long at = from;
    for (int read = read(in, block, to - at); read > 0; read = read(in, block, to - at)) {
      if (at == from && from > 0) {
        before = following(block, read);
      }
      open = openAfter(block, at == from ? before : 0, read, open);
      if (open < 0) {
        return new Stretch(before, WRONG);
      }
      at += read;
    }
    return new Stretch(before, open);
  }

  private static int read(InputStream in, byte[] block, long most) throws IOException {
    return most == 0 ? 0 : in.read(block, 0, (int) Math.min(block.length, most));
  }

  /** Returns how many bytes at the beginning follow the first of a sequence. */
  private static int following(byte[] bytes, int length) {
    int count = 0;
    while (count < Math.min(length, 2) && follow(bytes, count, count + 1)) {
      count++;
    }
    return count;
  }

  /**
   * Goes over bytes.
   *
   * @param open how many bytes are to follow of a sequence that began before
   * @return how many are to follow at the end; negative if it is no plain UTF-8
   */
  private static int openAfter(byte[] bytes, int from, int length, int open) {
    int at = Math.min(from + open, length);
    if (!follow(bytes, from, at)) {
      return WRONG;
    }
    int left = open - (at - from);
    while (at < length) {
      byte b = bytes[at];
      if (b >= 0) {
        at++;
        continue;
      }
      // From E1 to EC no sequence of three is overlong, and none is a surrogate; EF neither.
      boolean three = b >= (byte) 0xE1 && b <= (byte) 0xEC || b == (byte) 0xEF;
      if (!three) {
        return WRONG;
      }
      if (at + 2 < length) {
        if (bytes[at + 1] >= (byte) 0xC0 || bytes[at + 2] >= (byte) 0xC0) {
          return WRONG;
        }
        at += 3;
      } else if (follow(bytes, at + 1, length)) {
        left = at + 3 - length;
        at = length;
      } else {
        return WRONG;
      }
    }
    return left;
  }

  /** Returns whether bytes are such as follow the first of a sequence. */
  private static boolean follow(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] >= (byte) 0xC0) {
        return false;
      }
    }
    return true;
  }
}
