package org.linli.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Closures of every shape; {@link #call} returns what they come to. */
public final class Closures implements Callable<List<String>> {
  private final String own = "own";

  /** What a closure in a method of an interface may use. */
  private interface Greeting {
    String name();

    private String greeting() {
      return "hello " + name();
    }

    private static String shouted(String text) {
      return text + "!";
    }

    @SuppressWarnings("UnnecessaryLambda") // one in a method of an interface is what is wanted
    default Supplier<String> greeter() {
      return () -> shouted(greeting());
    }

    default Supplier<String> reference() {
      return this::greeting;
    }
  }

  private static class Base {
    String said(int times) {
      return "base" + times;
    }
  }

  private static final class Derived extends Base {
    @Override
    String said(int times) {
      return "derived" + times;
    }

    IntFunction<String> above() {
      return super::said;
    }
  }

  /** The parameters of a method that a closure calls as a sum of any number. */
  private static String all(String first, Object... more) {
    return first + more.length;
  }

  private int length(String text) {
    return text.length() + own.length();
  }

  private static Integer boxed(int number) {
    return number + 1;
  }

  @Override
  public List<String> call() throws Exception {
    List<String> out = new ArrayList<>();
    functions(out);
    numbers(out);
    taken(out, (byte) 1, 'c', 3L, 4.5, true, new int[] {7});
    nested(out);
    return out;
  }

  private void functions(List<String> out) throws Exception {
    Function<String, Integer> length = this::length;
    ToIntFunction<String> plain = String::length;
    Supplier<List<String>> made = ArrayList::new;
    Function<Integer, int[]> room = int[]::new;
    BiFunction<String, String, String> joined = String::concat;
    Comparator<String> order = Comparator.comparing(String::length);
    Consumer<String> ignored = out::add;
    Function<String, Function<String, String>> curried = a -> b -> a + b + own;
    Callable<String> thrown = () -> String.valueOf(new TreeMap<>().size());
    BiFunction<String, Object, String> several = Closures::all;
    Predicate<Object> isText = String.class::isInstance;
    UnaryOperator<String> same = UnaryOperator.identity();
    ignored.accept("a" + length.apply("abc") + plain.applyAsInt("abc") + made.get());
    out.add(room.apply(3).length + joined.apply("a", "b") + order.compare("a", "bb"));
    out.add(curried.apply("x").apply("y") + thrown.call() + several.apply("p", "q"));
    out.add(isText.test("t") + same.apply("s") + isText.negate().test(1));
  }

  private static void numbers(List<String> out) {
    Function<Integer, Integer> boxed = Closures::boxed;
    ToLongFunction<Integer> widened = Integer::intValue;
    LongUnaryOperator doubled = number -> number * 2;
    IntFunction<Long> long_ = Long::valueOf;
    BinaryOperator<Integer> sum = Integer::sum;
    LongSupplier fixed = () -> Long.MAX_VALUE;
    DoubleSupplier wide = () -> 2.5f;
    Supplier<Object> wrapped = () -> 'c';
    ObjIntConsumer<StringBuilder> twice = (text, number) -> text.append(number).append(number);
    StringBuilder text = new StringBuilder();
    twice.accept(text, 6);
    out.add(boxed.apply(1) + " " + widened.applyAsLong(2) + " " + doubled.applyAsLong(3));
    out.add(long_.apply(4) + " " + sum.apply(1, 2) + fixed.getAsLong() + wide.getAsDouble());
    out.add(wrapped.get() + " " + text + IntStream.range(0, 3).mapToObj(i -> "i" + i).toList());
    out.add("" + Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).reduce(0, Integer::sum));
  }

  private static void taken(
      List<String> out, byte small, char sign, long large, double part, boolean truth, int[] all) {
    Supplier<String> each = () -> small + " " + sign + large + part + truth + all[0];
    Function<Double, Double> added = number -> number + part + large;
    out.add(each.get() + added.apply(1.0));
  }

  private void nested(List<String> out) {
    Greeting greeting = () -> own;
    out.add(greeting.greeter().get() + greeting.reference().get());
    out.add(new Derived().above().apply(2) + new Derived().said(3));
    Runnable inner =
        new Runnable() {
          private final String hidden = "hidden";

          @Override
          public void run() {
            Stream.of(1).map(number -> hidden + number + own).forEach(out::add);
          }
        };
    inner.run();
  }
}
