package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.read.WorkbookLaw;

/** Searches for an input that breaks {@link WorkbookLaw}. */
class WorkbookFuzz {
  private static final Law LAW = new WorkbookLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
