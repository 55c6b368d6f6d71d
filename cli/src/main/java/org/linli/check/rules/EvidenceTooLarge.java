package org.linli.check.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Row;

/** An image of more bytes or pixels than a one-page form can hold (reliability, limits). */
final class EvidenceTooLarge implements RowCheck<Row> {
  private static final int MOST_ON_A_SIDE = 20_000;
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MEBIBYTE = 1L << 20;

  @Override
  public void check(Row row, Context context, Sink out) {
    for (Attached image : Attached.of(row, "evidence", context)) {
      image.file().ifPresent(file -> check(image, file, context, out));
    }
  }

  private static void check(Attached attached, Path file, Context context, Sink out) {
    try {
      long bytes = Files.size(file);
      ImageHeader header = ImageHeader.of(file).orElse(new ImageHeader(0, 0));
      if (bytes > context.limits().image() || isTooLarge(header)) {
        out.found(
            attached
                .observed("evidence-too-large")
                .with("mib", (bytes + MEBIBYTE - 1) / MEBIBYTE)
                .with("width", header.width())
                .with("height", header.height())
                .with("max-mib", context.limits().image() / MEBIBYTE)
                .with("max-side", MOST_ON_A_SIDE)
                .with("max-megapixels", MOST_PIXELS / 1_000_000));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTooLarge(ImageHeader header) {
    return Math.max(header.width(), header.height()) > MOST_ON_A_SIDE
        || (long) header.width() * header.height() > MOST_PIXELS;
  }
}
