package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.render.workbook.SpreadsheetLaw;

/** Searches for an input that breaks {@link SpreadsheetLaw}. */
class SpreadsheetFuzz {
  private static final Law LAW = new SpreadsheetLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
