package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.notice.SettingsLaw;

/** Searches for an input that breaks {@link SettingsLaw}. */
class SettingsFuzz {
  private static final Law LAW = new SettingsLaw();

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    LAW.holds(input);
  }
}
