package org.linli.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

/** Classes say the same before and behind the press, and leave nothing to be made at run time. */
class ClassPressTest {
  @ParameterizedTest
  @ValueSource(classes = {Closures.class, Records.class})
  void pressed_classes_come_to_the_same(Class<? extends Callable<List<String>>> sample)
      throws Exception {
    Map<String, byte[]> pressed = pressed(sample);
    Callable<?> again =
        (Callable<?>)
            new Loader(pressed).loadClass(sample.getName()).getDeclaredConstructor().newInstance();
    assertThat(again.getClass()).isNotEqualTo(sample);
    assertThat(again.call()).isEqualTo(sample.getDeclaredConstructor().newInstance().call());
  }

  @Test
  void no_closure_is_left_to_be_made() throws IOException {
    assertThat(pressed(Closures.class).values().stream().flatMap(ClassPressTest::made)).isEmpty();
    assertThat(made(bytes(Closures.class.getName()))).hasSizeGreaterThan(20);
  }

  @Test
  void of_records_their_text_alone_is_left() throws IOException {
    assertThat(pressed(Records.class).values().stream().flatMap(ClassPressTest::made))
        .isNotEmpty()
        .containsOnly("toString");
  }

  @Test
  void the_same_classes_give_the_same_bytes() throws IOException {
    Map<String, byte[]> again = pressed(Closures.class);
    assertThat(pressed(Closures.class))
        .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(again.get(name)));
  }

  @Test
  void an_old_class_is_renewed_and_does_the_same() throws Exception {
    byte[] old = bytes(CommandLine.class.getName());
    assertThat(new ClassReader(old).readUnsignedShort(6)).isLessThan(Opcodes.V1_6);
    byte[] renewed = OldClass.renewed(old);
    assertThat(new ClassReader(renewed).readUnsignedShort(6)).isEqualTo(Opcodes.V17);
    Class<?> loaded =
        new Loader(Map.of(CommandLine.class.getName(), renewed))
            .loadClass(CommandLine.class.getName());
    assertThat(loaded).isNotEqualTo(CommandLine.class);
    // To ask for its methods has them proved.
    assertThat(loaded.getDeclaredMethods()).isNotEmpty();
  }

  /** A class with all that are nested in it, and the closures made of them. */
  private static Map<String, byte[]> pressed(Class<?> sample) throws IOException {
    ClassPress press = new ClassPress();
    Map<String, byte[]> out = new HashMap<>();
    for (Class<?> type : nest(sample)) {
      out.put(type.getName(), press.press(bytes(type.getName())));
    }
    press
        .closures()
        .forEach(
            (host, closures) -> {
              out.computeIfPresent(
                  named(host), (name, known) -> NestMembers.added(known, closures.keySet()));
              closures.forEach((name, bytes) -> out.put(named(name), bytes));
            });
    return out;
  }

  private static List<Class<?>> nest(Class<?> sample) {
    return List.of(sample.getNestMembers());
  }

  private static String named(String internal) {
    return internal.replace('/', '.');
  }

  private static byte[] bytes(String type) throws IOException {
    String file = "/" + type.replace('.', '/') + ".class";
    try (InputStream in = ClassPressTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  /** The names of what is made at run time, texts put together aside. */
  private static Stream<String> made(byte[] type) {
    Stream.Builder<String> out = Stream.builder();
    new ClassReader(type)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String called, String descriptor, Handle maker, Object... about) {
                    if (!maker.getOwner().endsWith("StringConcatFactory")) {
                      out.add(called);
                    }
                  }
                };
              }
            },
            ClassReader.SKIP_DEBUG);
    return out.build();
  }

  /** Has some classes of its own, and asks for the others elsewhere. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> own;

    Loader(Map<String, byte[]> own) {
      super(ClassPressTest.class.getClassLoader());
      this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = own.get(name);
      Class<?> known = findLoadedClass(name);
      if (bytes == null || known != null) {
        return known == null ? super.loadClass(name, resolve) : known;
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
