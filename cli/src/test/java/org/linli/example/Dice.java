package org.linli.example;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Choices that look like chance and are the same on every machine: {@link Random} is specified to
 * the bit.
 */
final class Dice {
  private final Random random;

  /**
   * Throws as the seed says; each unit has its own, so that a change in one does not shake the
   * others.
   */
  Dice(String seed) {
    long number = 17;
    for (int i = 0; i < seed.length(); i++) {
      number = number * 1_000_003 + seed.charAt(i);
    }
    random = new Random(number);
  }

  /** Returns a number between the two, both included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** Returns whether a thing happens that happens so many times in a hundred. */
  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns one of the list. */
  <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  /** Returns some of the list, each once, in its order. */
  <T> List<T> some(int count, List<T> among) {
    SortedSet<Integer> chosen = new TreeSet<>();
    while (chosen.size() < Math.min(count, among.size())) {
      chosen.add(random.nextInt(among.size()));
    }
    return chosen.stream().<T>map(among::get).toList();
  }
}
