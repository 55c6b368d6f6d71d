package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.publish.PublishException.Kind;

class PublicationTest {
  private static final String MANIFEST =
      """
      {
        "tool": "linli",
        "version": "0",
        "inputs": [{"file": "stray.txt", "sha256": "00"}],
        "outputs": [
          {"file": "report.json", "sha256": "00"},
          {"file": "units/360102-东湖区/report.json", "sha256": "00"}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void a_first_output_appears_whole_and_nothing_is_left_beside_it() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    assertThat(out.resolve("report.json")).hasContent("one");
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  @Test
  void a_second_output_replaces_the_first_with_all_its_files() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    Files.createDirectories(out.resolve("units/360102-东湖区"));
    Files.writeString(out.resolve("units/360102-东湖区/report.json"), "of a unit");
    write(out, "two");
    assertThat(out.resolve("report.json")).hasContent("two");
    assertThat(out.resolve("units")).doesNotExist();
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  @Test
  void an_output_into_which_somebody_has_put_a_file_stays_as_it_is() throws Exception {
    Path out = folder.resolve("out");
    for (String stray : List.of("stray.txt", "data/activities.csv", ".git/HEAD")) {
      Path file = folder.resolve("out").resolve(stray);
      write(out, "one");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "put by hand");
      assertThatThrownBy(() -> Publication.begin(out))
          .isInstanceOfSatisfying(
              PublishException.class,
              trouble -> {
                assertThat(trouble.kind()).isEqualTo(Kind.HOLDS_MORE);
                assertThat(trouble.subject()).isEqualTo(file.toString());
              });
      assertThat(file).hasContent("put by hand");
      assertThat(out.resolve("report.json")).hasContent("one");
      Files.delete(file);
    }
  }

  @Test
  void a_file_that_is_put_there_while_a_run_goes_on_is_not_lost() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    try (Publication begun = Publication.begin(out)) {
      Files.writeString(begun.folder().resolve("report.json"), "two");
      Files.writeString(out.resolve("stray.txt"), "put by hand");
      assertThatThrownBy(begun::publish).isInstanceOf(PublishException.class);
    }
    assertThat(out.resolve("stray.txt")).hasContent("put by hand");
    assertThat(out.resolve("report.json")).hasContent("one");
  }

  @Test
  void what_desktop_programs_leave_behind_keeps_nothing_from_being_replaced() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    Files.writeString(out.resolve(".DS_Store"), "");
    Files.writeString(out.resolve("~$summary.docx"), "");
    write(out, "two");
    assertThat(out.resolve("report.json")).hasContent("two");
  }

  @Test
  void a_file_that_looks_like_a_manifest_makes_no_output() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    for (String content :
        List.of("", "[]", "{", "{\"tool\": \"other\"}", "{\"tool\": [\"linli\"]}", "\u0000")) {
      Files.writeString(out.resolve(Publication.MANIFEST), content);
      assertThatThrownBy(() -> Publication.begin(out))
          .isInstanceOfSatisfying(
              PublishException.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.USAGE));
    }
  }

  @Test
  void a_run_that_ends_before_it_publishes_leaves_the_old_output_as_it_was() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    try (Publication begun = Publication.begin(out)) {
      Files.writeString(begun.folder().resolve("report.json"), "half");
    }
    assertThat(out.resolve("report.json")).hasContent("one");
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  @Test
  void what_a_killed_run_left_in_staging_is_swept() throws Exception {
    Path staging = Files.createDirectories(folder.resolve(".out.linli-staging/data"));
    Files.writeString(staging.resolve("activities.csv"), "half");
    Path out = folder.resolve("out");
    write(out, "whole");
    assertThat(out.resolve("data")).doesNotExist();
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  @Test
  void an_output_that_a_killed_run_had_set_aside_is_put_back() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    Files.move(out, folder.resolve(".out.linli-previous"));
    Publication.begin(out).close();
    assertThat(out.resolve("report.json")).hasContent("one");
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  @Test
  void whoever_looks_for_an_output_that_a_killed_run_had_set_aside_finds_it() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    Files.move(out, folder.resolve(".out.linli-previous"));
    try (Publication another = Publication.begin(folder.resolve("other"))) {
      assertThat(another.folder()).exists();
      Publication.restore(out);
    }
    assertThat(out.resolve("report.json")).hasContent("one");
    Publication.restore(folder.resolve("none"));
    assertThat(entries())
        .containsExactly(".other.linli-lock", ".out.linli-lock", "out")
        .doesNotContain("none");
  }

  @Test
  void nothing_is_put_back_while_another_run_is_at_it() throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    try (Publication another = Publication.begin(out)) {
      Files.move(out, folder.resolve(".out.linli-previous"));
      Publication.restore(out);
      assertThat(out).doesNotExist();
      assertThat(another.folder()).exists();
    }
    Publication.restore(out);
    assertThat(out.resolve("report.json")).hasContent("one");
  }

  @Test
  void an_output_behind_a_link_is_put_back_too() throws Exception {
    Path out = Files.createDirectory(folder.resolve("disk")).resolve("out");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("disk/out"));
    write(link, "one");
    Files.move(out, out.resolveSibling(".out.linli-previous"));
    Publication.restore(link);
    assertThat(out.resolve("report.json")).hasContent("one");
    Files.move(out, out.resolveSibling(".out.linli-previous"));
    write(link, "two");
    assertThat(out.resolve("report.json")).hasContent("two");
    assertThat(link).isSymbolicLink();
    assertThat(out.getParent().toFile().list()).containsOnly("out", ".out.linli-lock");
  }

  @Test
  void a_folder_of_somebody_elses_is_never_replaced() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.docx"), "years of work");
    assertThatThrownBy(() -> Publication.begin(out))
        .isInstanceOfSatisfying(
            PublishException.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.USAGE));
    assertThat(out.resolve("thesis.docx")).hasContent("years of work");
    assertThat(entries()).containsExactly("out");
  }

  @Test
  void an_empty_folder_may_be_filled() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    write(out, "one");
    assertThat(out.resolve("report.json")).hasContent("one");
  }

  @Test
  void a_second_run_is_told_who_holds_the_folder() throws Exception {
    Path out = folder.resolve("out");
    try (Publication first = Publication.begin(out)) {
      assertThatThrownBy(() -> Publication.begin(out))
          .isInstanceOfSatisfying(
              PublishException.class,
              trouble -> {
                assertThat(trouble.kind()).isEqualTo(Kind.LOCKED);
                assertThat(trouble.subject())
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
              });
      assertThat(first.folder()).exists();
    }
    Publication.begin(out).close();
  }

  @Test
  void the_files_written_are_named_in_order() throws Exception {
    try (Publication begun = Publication.begin(folder.resolve("out"))) {
      Files.createDirectory(begun.folder().resolve("data"));
      Files.writeString(begun.folder().resolve("data/b.csv"), "");
      Files.writeString(begun.folder().resolve("a.json"), "");
      assertThat(begun.files()).containsExactly("a.json", "data/b.csv");
    }
  }

  @Test
  void earlier_outputs_stay_beside_the_new_one_and_the_last_replaced_is_the_first()
      throws Exception {
    Path out = folder.resolve("out");
    for (String content : List.of("one", "two", "three", "four")) {
      write(new OutputFolder(out, 2), content);
    }
    assertThat(entries()).containsExactly(".out.linli-lock", "out", "out.01", "out.02");
    assertThat(contents("out", "out.01", "out.02")).containsExactly("four", "three", "two");
  }

  @Test
  void a_run_that_keeps_none_leaves_those_that_another_kept() throws Exception {
    Path out = folder.resolve("out");
    write(new OutputFolder(out, 1), "one");
    write(new OutputFolder(out, 1), "two");
    write(out, "three");
    assertThat(contents("out", "out.01")).containsExactly("three", "one");
    assertThat(entries()).containsExactly(".out.linli-lock", "out", "out.01");
  }

  @Test
  void those_beyond_a_smaller_number_go() throws Exception {
    Path out = folder.resolve("out");
    for (String content : List.of("one", "two", "three", "four")) {
      write(new OutputFolder(out, 3), content);
    }
    write(new OutputFolder(out, 1), "five");
    assertThat(entries()).containsExactly(".out.linli-lock", "out", "out.01");
    assertThat(contents("out", "out.01")).containsExactly("five", "four");
  }

  @Test
  void an_output_that_a_killed_run_had_replaced_but_not_put_away_is_kept_by_the_next()
      throws Exception {
    Path out = folder.resolve("out");
    write(new OutputFolder(out, 3), "one");
    write(new OutputFolder(out, 3), "two");
    Files.move(out, folder.resolve(".out.linli-previous"));
    write(out, "three", "aside");
    Files.move(folder.resolve("aside"), out);
    write(new OutputFolder(out, 3), "four");
    assertThat(contents("out", "out.01", "out.02", "out.03"))
        .containsExactly("four", "three", "two", "one");
  }

  @Test
  void a_gap_that_a_killed_run_left_in_the_numbers_is_filled() throws Exception {
    Path out = folder.resolve("out");
    for (String content : List.of("one", "two", "three")) {
      write(new OutputFolder(out, 3), content);
    }
    Files.move(folder.resolve("out.02"), folder.resolve("out.03"));
    write(new OutputFolder(out, 3), "four");
    assertThat(contents("out", "out.01", "out.02", "out.03"))
        .containsExactly("four", "three", "two", "one");
  }

  @Test
  void what_is_half_deleted_is_swept_and_never_taken_for_an_output() throws Exception {
    Path out = folder.resolve("out");
    write(new OutputFolder(out, 1), "one");
    Path half = Files.createDirectory(folder.resolve(".out.linli-discarded"));
    Files.writeString(half.resolve(Publication.MANIFEST), MANIFEST);
    write(new OutputFolder(out, 1), "two");
    assertThat(entries()).containsExactly(".out.linli-lock", "out", "out.01");
    assertThat(contents("out", "out.01")).containsExactly("two", "one");
  }

  @Test
  void somebody_elses_folder_by_the_name_of_an_earlier_output_stops_the_run_before_it_begins()
      throws Exception {
    Path out = folder.resolve("out");
    write(out, "one");
    Path thesis = Files.createDirectory(folder.resolve("out.01")).resolve("thesis.docx");
    Files.writeString(thesis, "years of work");
    assertThatThrownBy(() -> Publication.begin(new OutputFolder(out, 2)))
        .isInstanceOfSatisfying(
            PublishException.class,
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(Kind.USAGE);
              assertThat(trouble.subject()).endsWith("out.01");
            });
    assertThat(thesis).hasContent("years of work");
    assertThat(out.resolve("report.json")).hasContent("one");
  }

  @Test
  void an_empty_folder_that_was_filled_is_no_earlier_output() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    write(new OutputFolder(out, 2), "one");
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
  }

  private List<String> contents(String... outputs) throws Exception {
    List<String> contents = new ArrayList<>();
    for (String output : outputs) {
      contents.add(Files.readString(folder.resolve(output).resolve("report.json")));
    }
    return contents;
  }

  /** Makes an output under another name, as if another run had put it there. */
  private void write(Path out, String content, String name) throws Exception {
    Path made = Files.createDirectory(out.resolveSibling(name));
    Files.writeString(made.resolve("report.json"), content);
    Files.writeString(made.resolve(Publication.MANIFEST), MANIFEST);
  }

  private static void write(Path out, String content) throws Exception {
    write(new OutputFolder(out, 0), content);
  }

  private static void write(OutputFolder out, String content) throws Exception {
    try (Publication publication = Publication.begin(out)) {
      Files.writeString(publication.folder().resolve("report.json"), content);
      Files.writeString(publication.folder().resolve(Publication.MANIFEST), MANIFEST);
      publication.publish();
    }
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
