package org.linli.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignCacheTest {
  private static final Instant DAY = Instant.parse("2021-12-31T00:00:00Z");
  private static final Path CAMPAIGN = Path.of("/campaign");

  @TempDir Path temp;
  private int runs;

  @Test
  void what_one_run_keeps_the_next_finds() throws Exception {
    keep("a", "first");
    CampaignCache next = open(1 << 20);
    assertThat(next.find(key("a"))).map(CampaignCacheTest::text).contains("first");
    assertThat(next.find(key("b"))).isEmpty();
    assertThat(next.notes()).isEmpty();
    next.finish();
  }

  @Test
  void the_last_of_several_results_under_one_key_is_found() {
    keep("a", "first");
    keep("a", "second");
    CampaignCache next = open(1 << 20);
    assertThat(next.find(key("a"))).map(CampaignCacheTest::text).contains("second");
    next.finish();
  }

  @Test
  void another_campaign_finds_nothing() {
    keep("a", "first");
    CampaignCache other = CampaignCache.open(folder(), Path.of("/other"), 1 << 20, this::now);
    assertThat(other.find(key("a"))).isEmpty();
    other.finish();
  }

  @Test
  void nothing_is_written_where_nothing_is_new() throws Exception {
    open(1 << 20).finish();
    assertThat(folder().files()).isEmpty();
    assertThat(temp.resolve("kept")).isEmptyDirectory();
  }

  @Test
  void the_folder_and_its_files_are_their_owners_alone() throws Exception {
    keep("a", "first");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("kept"))))
        .isEqualTo("rwx------");
    Path file = folder().files().get(0).path();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void many_files_become_one_with_what_was_of_use() throws Exception {
    for (int i = 0; i < 8; i++) {
      keep("key " + i, "result " + i);
    }
    CampaignCache ninth = open(1 << 20);
    ninth.stillHolds(key("key 3"));
    ninth.put(key("new"), bytes("new"));
    ninth.finish();
    assertThat(folder().contents().entries()).isEqualTo(2);
    CampaignCache next = open(1 << 20);
    assertThat(next.find(key("key 3"))).map(CampaignCacheTest::text).contains("result 3");
    assertThat(next.find(key("new"))).map(CampaignCacheTest::text).contains("new");
    next.finish();
  }

  @Test
  void the_files_used_last_stay_within_the_bound() throws Exception {
    String large = "x".repeat(1000);
    keep("old", large);
    keep("used", large);
    keep("unused", large);
    CampaignCache using = open(1 << 20);
    using.find(key("used"));
    using.finish();
    CampaignCache.open(folder(), Path.of("/other"), 1500, this::now).finish();
    CampaignCache next = open(1 << 20);
    assertThat(next.find(key("used"))).isPresent();
    assertThat(next.find(key("old"))).isEmpty();
    assertThat(next.find(key("unused"))).isEmpty();
    next.finish();
  }

  @Test
  void one_run_keeps_no_more_than_the_bound() throws Exception {
    CampaignCache cache = open(2000);
    for (int i = 0; i < 10; i++) {
      cache.put(key("key " + i), bytes("x".repeat(500)));
    }
    cache.finish();
    assertThat(folder().contents().size()).isBetween(1000L, 2000L);
  }

  @Test
  void foreign_files_are_noted_or_left_alone_and_clearing_deletes_only_what_runs_kept()
      throws Exception {
    keep("a", "first");
    Path foreign = Files.writeString(temp.resolve("kept/letter.txt"), "hello");
    Path name = folder().files().get(0).path().getFileName();
    Path broken =
        Files.writeString(
            temp.resolve("kept")
                .resolve(name.toString().replaceFirst("-\\d{13}", "-9999999999999")),
            "no result");
    CampaignCache next = open(1 << 20);
    assertThat(next.find(key("a"))).isPresent();
    assertThat(next.notes()).singleElement().asString().startsWith(broken.toString());
    next.finish();
    assertThat(folder().contents().broken()).isEqualTo(1);
    assertThat(folder().clear()).isPositive();
    assertThat(temp.resolve("kept")).isDirectoryContaining(foreign::equals);
    assertThat(folder().files()).isEmpty();
  }

  @Test
  void what_a_killed_run_left_goes_after_a_day() throws Exception {
    keep("a", "first");
    Path left = Files.createFile(temp.resolve("kept/writing-123.tmp"));
    CacheFolder.touch(left, DAY.minusSeconds(90_000));
    Path young = Files.createFile(temp.resolve("kept/writing-456.tmp"));
    CacheFolder.touch(young, DAY);
    open(1 << 20).finish();
    assertThat(left).doesNotExist();
    assertThat(young).exists();
  }

  private void keep(String key, String result) {
    CampaignCache cache = open(1 << 20);
    cache.put(key(key), bytes(result));
    cache.finish();
    assertThat(cache.notes()).isEmpty();
  }

  private CampaignCache open(long bound) {
    runs++;
    return CampaignCache.open(folder(), CAMPAIGN, bound, this::now);
  }

  private Instant now() {
    return DAY.plusSeconds(runs);
  }

  private CacheFolder folder() {
    return new CacheFolder(temp.resolve("kept"));
  }

  private static Hash key(String text) {
    return Hash.of(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  @Test
  void a_key_is_read_as_it_was_written() {
    assertThat(key("a").text()).hasSize(64).isNotEqualTo(key("b").text());
    assertThat(Optional.of(key("a"))).contains(key("a"));
  }
}
