package org.linli.press;

import java.util.Collection;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that may use the private members of a class (JVM specification, 4.7.29). */
final class NestMembers {
  private NestMembers() {}

  /** Returns a class to whose nest more classes belong. */
  static byte[] added(byte[] host, Collection<String> members) {
    ClassReader in = new ClassReader(host);
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(
        new ClassVisitor(Opcodes.ASM9, out) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return out.toByteArray();
  }
}
