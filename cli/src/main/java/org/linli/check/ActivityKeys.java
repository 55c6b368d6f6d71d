package org.linli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.linli.model.Activity;
import org.linli.value.Period;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.Text;

/**
 * What is remembered of a unit's activities that count, so that the same activity is found wherever
 * it is reported again: 36 bytes each, in blocks, so that millions fit and none is copied. Written
 * by one thread, read by any after {@link #trim()}.
 */
public final class ActivityKeys {
  private static final int BLOCK = 4096;
  private static final int FIRST_BLOCK = 64;

  /** Rows of an office, and of a day, name the same again and again. */
  private final LastPrint initiators = new LastPrint(Fingerprint::of);

  private final LastPrint places = new LastPrint(place -> Fingerprint.of(Text.folded(place)));
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private int size;

  ActivityKeys() {}

  /** The fingerprint of one text, the last that was asked for. */
  private static final class LastPrint {
    private final Function<String, Fingerprint> maker;
    private String text = "";
    private Fingerprint print;

    LastPrint(Function<String, Fingerprint> maker) {
      this.maker = maker;
      this.print = maker.apply("");
    }

    Fingerprint of(String wanted) {
      if (!text.equals(wanted)) {
        text = wanted;
        print = maker.apply(wanted);
      }
      return print;
    }
  }

  /** Columns of numbers rather than objects. */
  private static final class Block {
    private long[] high;
    private long[] low;
    private long[] near;
    private int[] ordinal;
    private int[] line;
    private int[] file;

    Block(int capacity) {
      high = new long[capacity];
      low = new long[capacity];
      near = new long[capacity];
      ordinal = new int[capacity];
      line = new int[capacity];
      file = new int[capacity];
    }

    int capacity() {
      return high.length;
    }

    void resize(int capacity) {
      high = Arrays.copyOf(high, capacity);
      low = Arrays.copyOf(low, capacity);
      near = Arrays.copyOf(near, capacity);
      ordinal = Arrays.copyOf(ordinal, capacity);
      line = Arrays.copyOf(line, capacity);
      file = Arrays.copyOf(file, capacity);
    }
  }

  /**
   * Remembers an activity. One that lacks its name, its time or its initiator cannot be known again
   * and is left out.
   *
   * @param newOrdinal which of the unit's activity rows it is, from 0, rejected rows counted along
   */
  void add(Activity activity, int newOrdinal) {
    String name = activity.name();
    String initiator = activity.initiator();
    Period period = activity.period().orElse(null);
    if (name.isEmpty() || initiator.isEmpty() || period == null) {
      return;
    }
    long start = period.start().toEpochDay();
    Fingerprint named = Fingerprint.of(name);
    Fingerprint exact = named.and(start).and(initiators.of(initiator));
    String folded = Text.folded(name);
    Fingerprint sounds = folded.equals(name) ? named : Fingerprint.of(folded);
    Fingerprint near = sounds.and(start).and(places.of(activity.place()));
    Block block = blockWithRoom();
    int at = size % BLOCK;
    block.high[at] = exact.high();
    block.low[at] = exact.low();
    block.near[at] = near.low();
    block.ordinal[at] = newOrdinal;
    block.line[at] = activity.row().at().line().orElse(0);
    block.file[at] = numberOf(activity.row().at().file().orElse(""));
    size++;
  }

  private Block blockWithRoom() {
    int at = size % BLOCK;
    if (at == 0) {
      blocks.add(new Block(blocks.isEmpty() ? FIRST_BLOCK : BLOCK));
    }
    Block last = blocks.get(blocks.size() - 1);
    if (at == last.capacity()) {
      last.resize(Math.min(BLOCK, at * 2));
    }
    return last;
  }

  /**
   * Rows come file by file, so the last file is nearly always the one; to search for another would
   * cost more than to name it twice.
   */
  private int numberOf(String file) {
    int last = files.size() - 1;
    if (last >= 0 && files.get(last).equals(file)) {
      return last;
    }
    files.add(file);
    return last + 1;
  }

  /** Gives back the room that was not needed. */
  void trim() {
    if (!blocks.isEmpty()) {
      blocks.get(blocks.size() - 1).resize((size - 1) % BLOCK + 1);
    }
  }

  /** Returns how many activities are remembered. */
  public int size() {
    return size;
  }

  long high(int index) {
    return blocks.get(index / BLOCK).high[index % BLOCK];
  }

  long low(int index) {
    return blocks.get(index / BLOCK).low[index % BLOCK];
  }

  /** Returns what stands for folded name, start and folded place. */
  long near(int index) {
    return blocks.get(index / BLOCK).near[index % BLOCK];
  }

  int ordinal(int index) {
    return blocks.get(index / BLOCK).ordinal[index % BLOCK];
  }

  int line(int index) {
    return blocks.get(index / BLOCK).line[index % BLOCK];
  }

  String file(int index) {
    return files.get(blocks.get(index / BLOCK).file[index % BLOCK]);
  }

  void write(StoredOutput out) {
    out.each(files, out::text);
    out.number(size);
    int before = -1;
    for (int i = 0; i < size; i++) {
      Block block = blocks.get(i / BLOCK);
      int at = i % BLOCK;
      out.bits(block.high[at]);
      out.bits(block.low[at]);
      out.bits(block.near[at]);
      out.number(block.ordinal[at] - before);
      out.number(block.line[at]);
      out.number(block.file[at]);
      before = block.ordinal[at];
    }
  }

  static ActivityKeys read(StoredInput in) {
    ActivityKeys keys = new ActivityKeys();
    keys.files.addAll(in.each(in::text));
    int count = in.count();
    int before = -1;
    for (int i = 0; i < count; i++) {
      if (i % BLOCK == 0) {
        keys.blocks.add(new Block(Math.min(BLOCK, count - i)));
      }
      Block block = keys.blocks.get(i / BLOCK);
      int at = i % BLOCK;
      block.high[at] = in.bits();
      block.low[at] = in.bits();
      block.near[at] = in.bits();
      block.ordinal[at] = before + in.small();
      block.line[at] = in.small();
      block.file[at] = in.small();
      before = block.ordinal[at];
    }
    keys.size = count;
    return keys;
  }
}
