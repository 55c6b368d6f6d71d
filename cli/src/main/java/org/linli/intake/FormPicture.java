package org.linli.intake;

import java.util.Arrays;
import java.util.Optional;

/** An image as it lies in a form: its bytes are the unit's evidence and stay as they are. */
final class FormPicture {
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final byte[] content;
  private final String ending;

  private FormPicture(byte[] content, String ending) {
    this.content = content;
    this.ending = ending;
  }

  /** Returns the image that these bytes are; empty if they are no PNG or JPEG. */
  static Optional<FormPicture> of(byte[] content) {
    if (begins(content, PNG)) {
      return Optional.of(new FormPicture(content.clone(), "png"));
    }
    return begins(content, JPEG)
        ? Optional.of(new FormPicture(content.clone(), "jpg"))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }

  /** Returns the bytes. */
  byte[] content() {
    return content.clone();
  }

  /** Returns {@code png} or {@code jpg}. */
  String ending() {
    return ending;
  }
}
