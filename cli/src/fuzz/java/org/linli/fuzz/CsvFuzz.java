package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.read.CsvLaw;

/** Searches for a table as CSV that breaks {@link CsvLaw}. */
class CsvFuzz {
  private static final Law LAW = new CsvLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
