package org.linli.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.linli.cli.CampaignLaw;

/** Searches for an input that breaks {@link CampaignLaw}. */
class CampaignFuzz {
  private final Law law;

  CampaignFuzz() throws Exception {
    law = new CampaignLaw();
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "words.dict")
  void holds(byte[] input) throws Exception {
    law.holds(input);
  }
}
