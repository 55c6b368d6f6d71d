package org.linli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.model.Activity;
import org.linli.value.Period;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.Text;

/**
 * What is remembered of a unit's activities that count, so that the same activity is found wherever
 * it is reported again: 24 bytes each, in blocks, so that millions fit and none is copied, and
 * where each stands, as {@link RowRuns}. Written by one thread, read by any after {@link #trim()}.
 */
public final class ActivityKeys {
  static final String TABLE = "activities";

  private static final int BLOCK = 4096;
  private static final int FIRST_BLOCK = 64;

  private final List<Block> blocks = new ArrayList<>(1);
  private final RowRuns places;
  private int size;

  ActivityKeys() {
    this(new RowRuns());
  }

  private ActivityKeys(RowRuns places) {
    this.places = places;
  }

  /** Columns of numbers rather than objects. */
  private static final class Block {
    private long[] high;
    private long[] low;
    private long[] near;

    Block(int capacity) {
      high = new long[capacity];
      low = new long[capacity];
      near = new long[capacity];
    }

    int capacity() {
      return high.length;
    }

    void resize(int capacity) {
      high = Arrays.copyOf(high, capacity);
      low = Arrays.copyOf(low, capacity);
      near = Arrays.copyOf(near, capacity);
    }
  }

  /**
   * Remembers an activity. One that lacks its name, its time or its initiator cannot be known again
   * and is left out.
   *
   * @param ordinal which of the unit's activity rows it is, from 0, rejected rows counted along
   * @param prints of texts that come again
   */
  void add(Activity activity, int ordinal, ActivityPrints prints) {
    String name = activity.name();
    String initiator = activity.initiator();
    Period period = activity.period().orElse(null);
    if (name.isEmpty() || initiator.isEmpty() || period == null) {
      return;
    }
    long start = period.start().toEpochDay();
    Fingerprint begun = Fingerprint.of(name).and(start);
    Fingerprint exact = begun.and(prints.initiator(initiator));
    String folded = Text.folded(name);
    Fingerprint alike = folded.equals(name) ? begun : Fingerprint.of(folded).and(start);
    Fingerprint near = alike.and(prints.place(activity.place()));
    places.add(size, ordinal, activity.row().places());
    add(exact.high(), exact.low(), near.low());
  }

  private void add(long high, long low, long near) {
    Block block = blockWithRoom();
    int at = size % BLOCK;
    block.high[at] = high;
    block.low[at] = low;
    block.near[at] = near;
    size++;
  }

  /**
   * Adds those of the rows behind these.
   *
   * @param rows how many activity rows stand before them, rejected rows counted along
   */
  void append(ActivityKeys next, int rows) {
    places.append(next.places, size, rows);
    for (int i = 0; i < next.size; i++) {
      Block block = next.blocks.get(i / BLOCK);
      int at = i % BLOCK;
      add(block.high[at], block.low[at], block.near[at]);
    }
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

  /** Gives back the room that was not needed. */
  void trim() {
    if (!blocks.isEmpty()) {
      blocks.get(blocks.size() - 1).resize((size - 1) % BLOCK + 1);
    }
    places.trim();
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

  /** Returns how many blocks the numbers lie in. */
  int blocks() {
    return blocks.size();
  }

  /** Returns the lower halves of a block's exact keys; nobody changes them. */
  long[] lows(int block) {
    return blocks.get(block).low;
  }

  /**
   * Returns what stands for folded name, start and folded place, in a block; nobody changes them.
   */
  long[] nears(int block) {
    return blocks.get(block).near;
  }

  int ordinal(int index) {
    return places.ordinal(index);
  }

  int line(int index) {
    return places.line(index);
  }

  String file(int index) {
    return places.file(index);
  }

  void write(StoredOutput out) {
    places.write(out);
    out.number(size);
    for (int i = 0; i < size; i++) {
      Block block = blocks.get(i / BLOCK);
      int at = i % BLOCK;
      out.bits(block.high[at]);
      out.bits(block.low[at]);
      out.bits(block.near[at]);
    }
  }

  static ActivityKeys read(StoredInput in) {
    ActivityKeys keys = new ActivityKeys(RowRuns.read(in));
    int count = in.count();
    for (int i = 0; i < count; i++) {
      if (i % BLOCK == 0) {
        keys.blocks.add(new Block(Math.min(BLOCK, count - i)));
      }
      Block block = keys.blocks.get(i / BLOCK);
      int at = i % BLOCK;
      block.high[at] = in.bits();
      block.low[at] = in.bits();
      block.near[at] = in.bits();
    }
    keys.size = count;
    return keys;
  }
}
