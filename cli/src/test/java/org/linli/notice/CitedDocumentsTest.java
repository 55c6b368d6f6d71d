package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedDocumentsTest {
  @TempDir Path folder;

  @Test
  void a_document_is_cited_by_its_number_or_its_title() throws IOException {
    assertThat(problemsOfCiting("赣民字〔2021〕12号, 《民政部关于大力培育发展社区社会组织的意见》")).isEmpty();
  }

  @Test
  void a_number_in_other_brackets_is_pointed_out() throws IOException {
    for (String written : List.of("'赣民字[2021]12号'", "赣民字(2021)12号", "赣民字〔2021〕第12号")) {
      assertThat(problemsOfCiting(written)).as(written).hasSize(1);
    }
  }

  private List<PackProblem> problemsOfCiting(String cites) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        pack.resolve("notice.yaml"),
        "id: mine\nextends: yubei-2021-145\ncites: [" + cites + "]\n",
        StandardCharsets.UTF_8);
    return Packs.builtIn().check("mine", folder);
  }
}
