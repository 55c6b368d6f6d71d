package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.render.document.MarkupLaw;

/** Searches for an input that breaks {@link MarkupLaw}. */
class MarkupFuzz {
  private static final Law LAW = new MarkupLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
