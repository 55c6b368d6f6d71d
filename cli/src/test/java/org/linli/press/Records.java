package org.linli.press;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Records of every kind of component; {@link #call} compares each with each. */
public final class Records implements Callable<List<String>> {
  private record Nothing() {}

  @SuppressWarnings("ArrayRecordComponent") // arrays are compared as objects
  private record Everything(
      byte b, short s, int i, long l, float f, double d, char c, boolean z, String t, int[] a) {}

  private record Own(String name, int number) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Own own && own.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  private record Generic<T extends Comparable<T>>(T value, List<T> more) {}

  @Override
  public List<String> call() {
    int[] one = {1};
    List<Object> all =
        List.of(
            new Nothing(),
            new Nothing(),
            everything(0.0, "t", one),
            everything(0.0, "t", one),
            everything(-0.0, "t", one),
            everything(Double.NaN, null, one),
            everything(Double.NaN, null, one),
            everything(0.0, "t", null),
            new Everything((byte) 1, (short) 2, 3, 4, Float.NaN, 6, 'c', true, "t", one),
            new Everything((byte) 2, (short) 2, 3, 4, 5, 6, 'c', true, "t", one),
            new Own("a", 1),
            new Own("b", 1),
            new Generic<>("a", List.of("b")),
            new Generic<>("a", List.of("b")),
            new Generic<>(1, List.of()));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        out.add(i + " " + j + " " + all.get(i).equals(all.get(j)));
      }
      // An array's is not the same in two runs.
      boolean steady = !(all.get(i) instanceof Everything every && every.a() != null);
      out.add(i + " " + (steady ? all.get(i).hashCode() : all.get(i).toString().indexOf("[I")));
      out.add(i + " " + all.get(i).equals("else"));
    }
    return out;
  }

  private static Everything everything(double number, String text, int[] all) {
    return new Everything((byte) 1, (short) 2, 3, 4, 5, number, 'c', true, text, all);
  }
}
