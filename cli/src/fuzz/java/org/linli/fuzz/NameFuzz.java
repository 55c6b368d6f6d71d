package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.discover.NameLaw;

/** Searches for an input that breaks {@link NameLaw}. */
class NameFuzz {
  private static final Law LAW = new NameLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
