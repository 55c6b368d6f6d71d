package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random records, plain and unusual forms mixed, and what is left of them when bytes change. */
class PlainYamlRandomTest {
  private static final int RECORDS = 8_000;
  private static final int SPOILT_EACH = 3;
  private static final int NEVER = Integer.MAX_VALUE;

  private static final String[] KEYS = {
    "name",
    "place",
    "period",
    "funds",
    "名称",
    "发起单位（组织者）",
    "活动地域（县/乡/村）",
    "a",
    "no",
    "x_y",
    "A.b",
    "类别、对象",
    "no",
    "null",
    "na me",
    "-a",
    "\"q\"",
    "ä",
    "<<",
    "~",
    "?",
    "k".repeat(300)
  };
  private static final String[] WORDS = {
    "敬老",
    "“邻里守望”",
    "，",
    "。",
    "2021-09-01",
    "65.20",
    "-3",
    "10:30",
    "http://x.cn/#a",
    "a",
    "b c",
    "（一）",
    "…",
    "é",
    "\uD83D\uDE00",
    "null",
    "~",
    "true",
    "0x1F",
    "1e3",
    "：",
    "x=y",
    "%",
    "\\n",
    "'",
    "\"",
    "|",
    ">",
    "&a",
    "*a",
    "!t",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    ":",
    "-",
    "?",
    "@",
    "`",
    "- ",
    ": ",
    " #",
    "\t",
    "\u00A0",
    "\u3000",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u200B",
    "\uFFFD",
    "---",
    "...",
    "=",
    "<<"
  };
  private static final String[] PLAIN_KEYS = {
    "no",
    "name",
    "initiator",
    "place",
    "period",
    "category",
    "organizations",
    "participants",
    "funds",
    "beneficiary_groups",
    "beneficiaries",
    "detail"
  };
  private static final byte[] BYTES =
      " \n\r\t-:#|>\"'&*!?[]{},%@`~=.0aZ\u00E9一，".getBytes(StandardCharsets.UTF_8);

  private final PlainYamlAgreement agreement = new PlainYamlAgreement();

  @Test
  void random_records_are_read_alike_or_left_and_so_are_spoilt_ones() {
    Random random = new Random(20210816);
    int taken = 0;
    int spoiltTaken = 0;
    for (int i = 0; i < RECORDS; i++) {
      byte[] file = record(random).getBytes(StandardCharsets.UTF_8);
      taken += agreement.takes(file) ? 1 : 0;
      for (int spoilt = 0; spoilt < SPOILT_EACH; spoilt++) {
        spoiltTaken += agreement.takes(spoilt(file, random)) ? 1 : 0;
      }
    }
    // Both the taken and the left must be many, or little has been compared.
    assertThat(taken).isBetween(RECORDS / 5, RECORDS * 4 / 5);
    assertThat(spoiltTaken).isBetween(RECORDS / 5, RECORDS * SPOILT_EACH * 4 / 5);
  }

  @Test
  void every_record_of_the_usual_form_is_taken() {
    Random random = new Random(263);
    for (int i = 0; i < 2_000; i++) {
      assertThat(agreement.takes(usual(random))).isTrue();
    }
  }

  private static String usual(Random random) {
    StringBuilder text = new StringBuilder();
    for (String key : PLAIN_KEYS) {
      String value = sentence(random, NEVER);
      switch (key) {
        case "detail" -> text.append("detail: |\n  ").append(value).append(" 其中,说明\"重点\"\n");
        case "organizations" -> text.append(key).append(":\n  - ").append(value).append("\n");
        case "participants" -> text.append(key + ": " + (random.nextInt(60) - 3) + "\n");
        default -> text.append(key + ":" + (random.nextInt(20) == 0 ? "" : " " + value) + "\n");
      }
    }
    return text.toString();
  }

  /** Mostly the usual, so that whole records are; each line now and then something else. */
  private static String record(Random random) {
    String end = random.nextInt(8) == 0 ? "\r\n" : "\n";
    int rare = random.nextBoolean() ? 1_000 : 40;
    StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
    int entries = 1 + random.nextInt(10);
    List<String> keys = new ArrayList<>(Arrays.asList(KEYS).subList(0, 12));
    for (int i = 0; i < entries; i++) {
      String key =
          random.nextInt(rare) == 0
              ? KEYS[random.nextInt(KEYS.length)]
              : keys.remove(random.nextInt(keys.size()));
      switch (random.nextInt(rare)) {
        case 0 -> text.append(line(random)).append(end);
        case 1 ->
            text.append(" ".repeat(random.nextInt(4))).append("# ").append(sentence(random, rare));
        default -> text.append(random.nextInt(10) == 0 ? "# 说明" + end : "");
      }
      text.append(key).append(':');
      value(text, random, end, rare);
      text.append(random.nextInt(10) == 0 ? " ".repeat(random.nextInt(4)) + end : "");
    }
    boolean cut = random.nextInt(10) == 0;
    return cut ? text.substring(0, text.length() - end.length()) : text.toString();
  }

  private static void value(StringBuilder text, Random random, String end, int rare) {
    switch (random.nextInt(9)) {
      case 0 -> text.append(" ".repeat(random.nextInt(3))).append(end);
      case 1 -> text.append(random.nextBoolean() ? " ~" : " null").append(end);
      case 2 -> list(text, random, end, rare);
      case 3 -> quoted(text, random, end, rare);
      case 4, 5 -> block(text, random, end, rare);
      default ->
          text.append(" ".repeat(1 + random.nextInt(20) / 19))
              .append(sentence(random, rare))
              .append(" ".repeat(random.nextInt(10) / 8))
              .append(end);
    }
  }

  private static void quoted(StringBuilder text, Random random, String end, int rare) {
    String mark = random.nextBoolean() ? "\"" : "'";
    String inside = random.nextInt(4) == 0 ? line(random) : sentence(random, rare);
    text.append(' ').append(mark).append(inside).append(random.nextInt(rare) == 0 ? "" : mark);
    text.append(" ".repeat(random.nextInt(10) / 8)).append(end);
  }

  private static void list(StringBuilder text, Random random, String end, int rare) {
    text.append(end);
    String indent = " ".repeat(random.nextInt(4));
    int items = random.nextInt(4);
    for (int i = 0; i < items; i++) {
      String before = random.nextInt(rare) == 0 ? " ".repeat(random.nextInt(4)) : indent;
      text.append(before).append(random.nextInt(10) == 0 ? "-  " : "- ");
      text.append(sentence(random, rare)).append(end);
      text.append(random.nextInt(12) == 0 ? end : "");
    }
  }

  private static void block(StringBuilder text, Random random, String end, int rare) {
    String[] headers = {"|", "|", "|", "|-", "|-", "| ", "|+", ">", "|2", "| # x", "||"};
    text.append(' ')
        .append(headers[random.nextInt(random.nextInt(rare) == 0 ? 11 : 6)])
        .append(end);
    String indent = " ".repeat(1 + random.nextInt(4));
    int lines = 1 + random.nextInt(4);
    for (int i = 0; i < lines; i++) {
      switch (random.nextInt(12)) {
        case 0 -> text.append(i == 0 && rare > 99 ? indent + "x" : "").append(end);
        case 1 -> text.append(indent).append(i == 0 && rare > 99 ? "x" : "  ").append(end);
        case 2 -> text.append(indent).append(i == 0 ? "" : "  ").append(line(random)).append(end);
        default -> text.append(indent).append(sentence(random, rare)).append(end);
      }
    }
  }

  /** Some words, harmless ones unless chance will have it. */
  private static String sentence(Random random, int rare) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      int known = random.nextInt(rare) == 0 ? WORDS.length : 15;
      text.append(WORDS[random.nextInt(known)]);
    }
    return text.toString();
  }

  private static String line(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(5);
    for (int i = 0; i < words; i++) {
      text.append(random.nextInt(3) == 0 ? " " : "").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private static byte[] spoilt(byte[] file, Random random) {
    byte[] spoilt = file;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      spoilt = changed(spoilt, random);
    }
    return spoilt;
  }

  private static byte[] changed(byte[] file, Random random) {
    int at = random.nextInt(file.length);
    byte other =
        random.nextInt(4) == 0 ? (byte) random.nextInt(256) : BYTES[random.nextInt(BYTES.length)];
    return switch (random.nextInt(4)) {
      case 0 -> {
        byte[] one = file.clone();
        one[at] = other;
        yield one;
      }
      case 1 -> joined(Arrays.copyOf(file, at), new byte[] {other}, rest(file, at));
      case 2 -> joined(Arrays.copyOf(file, at), new byte[0], rest(file, at + 1));
      default -> {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + random.nextInt(12));
        yield joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, from, to), rest(file, at));
      }
    };
  }

  private static byte[] rest(byte[] file, int from) {
    return Arrays.copyOfRange(file, from, file.length);
  }

  private static byte[] joined(byte[] before, byte[] middle, byte[] after) {
    byte[] all = Arrays.copyOf(before, before.length + middle.length + after.length);
    System.arraycopy(middle, 0, all, before.length, middle.length);
    System.arraycopy(after, 0, all, before.length + middle.length, after.length);
    return all.length == 0 ? new byte[] {'\n'} : all;
  }
}
