package org.linli.fuzz;

/** Something that must hold whatever the bytes. */
@FunctionalInterface
public interface Law {
  /** Fails if these bytes break it. */
  void holds(byte[] input) throws Exception;
}
