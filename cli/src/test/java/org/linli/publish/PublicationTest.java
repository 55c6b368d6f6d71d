package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.publish.PublishException.Kind;

class PublicationTest {
  private static final String MANIFEST = "{\n  \"tool\": \"linli\",\n  \"version\": \"0\"\n}\n";

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
    Files.writeString(out.resolve("stray.txt"), "left by hand");
    write(out, "two");
    assertThat(out.resolve("report.json")).hasContent("two");
    assertThat(out.resolve("stray.txt")).doesNotExist();
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
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
  void a_folder_of_somebody_elses_is_never_replaced() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.docx"), "years of work");
    assertThatThrownBy(() -> Publication.begin(out))
        .isInstanceOfSatisfying(
            PublishException.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.USAGE));
    assertThat(out.resolve("thesis.docx")).hasContent("years of work");
    assertThat(entries()).containsExactly(".out.linli-lock", "out");
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

  private static void write(Path out, String content) throws Exception {
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
