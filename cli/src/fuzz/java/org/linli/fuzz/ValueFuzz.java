package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.value.ValueLaw;

/** Searches for an input that breaks {@link ValueLaw}. */
class ValueFuzz {
  private static final Law LAW = new ValueLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
