package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.read.YamlLaw;

/** Searches for an input that breaks {@link YamlLaw}. */
class YamlFuzz {
  private static final Law LAW = new YamlLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
