package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.read.EncodingLaw;

/** Searches for an input that breaks {@link EncodingLaw}. */
class EncodingFuzz {
  private static final Law LAW = new EncodingLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
