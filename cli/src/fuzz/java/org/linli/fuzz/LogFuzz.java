package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.render.findings.LogLaw;

/** Searches for an input that breaks {@link LogLaw}. */
class LogFuzz {
  private static final Law LAW = new LogLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
