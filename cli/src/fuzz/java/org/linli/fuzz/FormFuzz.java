package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.intake.FormLaw;

/** Searches for an input that breaks {@link FormLaw}. */
class FormFuzz {
  private final Law law;

  FormFuzz() throws Exception {
    law = new FormLaw();
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    law.holds(input);
  }
}
