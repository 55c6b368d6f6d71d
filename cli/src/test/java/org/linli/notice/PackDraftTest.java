package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.finding.Severity;

class PackDraftTest {
  @TempDir Path folder;

  @Test
  void a_draft_holds_what_an_author_has_to_change_and_passes_every_proof() throws Exception {
    List<String> files = draft("henan-2021", "jiangxi-2021");

    assertThat(files)
        .contains(
            "notice.yaml",
            "notice.schema.json",
            "source.md",
            "roster.csv",
            "README.md",
            "report/summary.md.ftl",
            "report/_lead.ftl",
            "cases/deadline-day/expected.yaml");
    assertThat(Files.readString(folder.resolve("henan-2021/notice.yaml")))
        .startsWith("# yaml-language-server: $schema=notice.schema.json\n")
        .contains(
            "\nid: henan-2021\nextends: jiangxi-2021\n",
            "\nroot: \"360000\"\n",
            "\n  - {id: beneficiaries, measure: beneficiaries, over: 500000, clause: 三}\n",
            "\n# categories:\n#   - {id: qin, name: 邻里亲, title: 关爱特殊群体}\n")
        .doesNotContain("{from}", "{id}", "?");
    assertThat(Packs.builtIn().review("henan-2021", folder))
        .extracting(PackProblem::severity)
        .isNotEmpty()
        .containsOnly(Severity.WARNING);
  }

  @Test
  void a_draft_of_every_built_in_pack_has_no_error() throws Exception {
    for (String from : Packs.builtIn().ids()) {
      draft("of-" + from, from);

      assertThat(Packs.builtIn().check("of-" + from, folder)).as(from).isEmpty();
    }
  }

  @Test
  void a_draft_gives_the_notice_of_the_extended_pack() throws Exception {
    draft("henan-2021", "jiangxi-2021");
    Notice base = Packs.builtIn().load("jiangxi-2021", folder);
    Notice made = Packs.builtIn().load("henan-2021", folder);

    assertThat(made.id()).isEqualTo("henan-2021");
    assertThat(List.copyOf(made.roster().units()))
        .as("units")
        .isEqualTo(List.copyOf(base.roster().units()));
    assertThat(made.rules()).isEqualTo(base.rules());
    assertThat(made.targets()).isEqualTo(base.targets());
    assertThat(made.categories().all()).isEqualTo(base.categories().all());
    assertThat(made.deliverables()).isEqualTo(base.deliverables());
  }

  @Test
  void only_clauses_that_something_cites_are_to_be_retold() throws Exception {
    draft("henan-2021", "jiangxi-2021");

    assertThat(Files.readString(folder.resolve("henan-2021/source.md")))
        .contains("## 五、", "{#五（三）}", "> ")
        .doesNotContain("{#四（二）}");
  }

  @Test
  void a_pack_in_a_folder_is_extended_by_the_way_to_it() throws Exception {
    draft("first", "jiangxi-2021");
    Files.createDirectories(folder.resolve("packs"));
    draft("second", "first", folder.resolve("packs/second"));

    assertThat(Files.readString(folder.resolve("packs/second/notice.yaml")))
        .contains("\nextends: \"../../first\"\n");
    assertThat(Packs.builtIn().check("packs/second", folder)).isEmpty();
  }

  @Test
  void templates_are_copied_only_from_a_pack_that_has_its_own() throws Exception {
    draft("first", "jiangxi-2021");
    for (String name : List.of("summary.md.ftl", "_lead.ftl", "_results.ftl")) {
      Files.delete(folder.resolve("first/report/" + name));
    }

    assertThat(draft("second", "first")).noneMatch(file -> file.startsWith("report/"));
  }

  @Test
  void an_id_is_of_small_letters_digits_and_hyphens() {
    assertThat(List.of("henan-2022", "a")).allMatch(PackDraft::isId);
    assertThat(List.of("", "Henan", "2022-henan", "_shared", "河南", "a_b"))
        .noneMatch(PackDraft::isId);
  }

  private List<String> draft(String id, String from) throws Exception {
    return draft(id, from, folder.resolve(id));
  }

  private List<String> draft(String id, String from, Path into) throws Exception {
    Files.createDirectories(into);
    return Packs.builtIn().draft(id, from, folder).write(into, into.toRealPath(), "{}");
  }
}
