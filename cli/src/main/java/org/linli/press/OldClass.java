package org.linli.press;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * A class in the form of Java 17. Those from before Java 6 say nothing of the types on the stack,
 * so Java works these out at every start, and keeps no such class ready.
 */
final class OldClass {
  private OldClass() {}

  /** Returns a class that says and does the same; the classes that it names must be at hand. */
  static byte[] renewed(byte[] old) {
    ClassReader in = new ClassReader(old);
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    in.accept(
        new ClassVisitor(Opcodes.ASM9, out) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String superName,
              String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method =
                super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
          }
        },
        ClassReader.SKIP_FRAMES);
    return out.toByteArray();
  }
}
