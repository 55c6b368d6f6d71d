package org.linli.aggregate;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A growing set of small whole numbers, kept sorted when packed: 4 bytes a member, so that every
 * unit can keep one.
 */
final class IntSet {
  private int[] members = new int[8];
  private int size;
  private boolean packed = true;

  void add(int member) {
    if (size == members.length) {
      pack();
      if (size > members.length / 2) {
        members = Arrays.copyOf(members, members.length * 2);
      }
    }
    members[size++] = member;
    packed = false;
  }

  void addAll(IntSet others) {
    for (int i = 0; i < others.size; i++) {
      add(others.members[i]);
    }
  }

  int size() {
    pack();
    return size;
  }

  void addTo(BitSet all) {
    for (int i = 0; i < size; i++) {
      all.set(members[i]);
    }
  }

  /** Drops the room that was kept for growing. */
  void trim() {
    pack();
    members = Arrays.copyOf(members, Math.max(1, size));
  }

  private void pack() {
    if (packed) {
      return;
    }
    Arrays.sort(members, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || members[kept - 1] != members[i]) {
        members[kept++] = members[i];
      }
    }
    size = kept;
    packed = true;
  }

  /** Returns the members in ascending order. */
  int[] toArray() {
    pack();
    return Arrays.copyOf(members, size);
  }
}
