package org.linli.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs have kept of one campaign, and what this run adds. Whatever goes wrong with it
 * is noted and leaves the run as it is: a result that cannot be found is worked out. Safe for
 * threads.
 *
 * <pre>
 *   files of earlier runs ──▶ find ─┐
 *                                   ├─▶ finish ─▶ one more file; of many, one with what was of use
 *                 put, anywhere ────┘
 * </pre>
 */
public final class CampaignCache {
  /** So many files are read side by side; beyond that they are made one. */
  private static final int MOST_FILES = 8;

  private final CacheFolder folder;
  private final String campaign;
  private final long bound;
  private final InstantSource clock;
  private final List<Segment> segments = new ArrayList<>();
  private final Map<Hash, Segment> places = new HashMap<>();
  private final Queue<Hash> found = new ConcurrentLinkedQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();
  private @Nullable SegmentWriter writer;
  private boolean full;

  private CampaignCache(CacheFolder folder, String campaign, long bound, InstantSource clock) {
    this.folder = folder;
    this.campaign = campaign;
    this.bound = bound;
    this.clock = clock;
  }

  /**
   * Opens what is kept of a campaign.
   *
   * @param campaign its folder, real path: whoever copies a campaign begins anew
   * @param bound how many bytes are kept of all campaigns together
   */
  public static CampaignCache open(
      CacheFolder folder, Path campaign, long bound, InstantSource clock) {
    String name =
        Hash.of(campaign.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)).text();
    CampaignCache cache = new CampaignCache(folder, name.substring(0, 16), bound, clock);
    cache.read();
    return cache;
  }

  private void read() {
    try {
      folder.make();
      for (CacheFolder.KeptFile file : folder.files(campaign)) {
        read(file.path());
      }
    } catch (IOException unreadable) {
      note(folder.path(), unreadable);
    }
  }

  private void read(Path file) {
    try {
      Segment segment = Segment.open(file);
      segments.add(segment);
      segment.keys().forEach(key -> places.putIfAbsent(key, segment));
    } catch (IOException broken) {
      note(file, broken);
    }
  }

  /** Returns what is kept under a key, as it was put in. */
  public Optional<byte[]> find(Hash key) {
    Segment segment = places.get(key);
    return segment == null ? Optional.empty() : segment.find(key);
  }

  /** Takes note that what is kept under a key still holds. */
  public void stillHolds(Hash key) {
    found.add(key);
  }

  /** Keeps a result, unless there is no more room. */
  public synchronized void put(Hash key, byte[] bytes) {
    if (full) {
      return;
    }
    try {
      SegmentWriter out = writer;
      if (out == null) {
        out = new SegmentWriter(folder.path());
        writer = out;
      }
      full = out.size() + bytes.length + Segment.LINE > bound;
      if (!full) {
        out.add(key, bytes);
      }
    } catch (IOException refused) {
      full = true;
      note(folder.path(), refused);
    }
  }

  /** Returns whether this run has put a result under a key. */
  public synchronized boolean hasPut(Hash key) {
    return writer != null && writer.holds(key);
  }

  /** Gives what was put in its place, and makes room. To be called once, when all is known. */
  public synchronized void finish() {
    try {
      boolean joined = isManyFiles() && join();
      if (writer != null) {
        Path place = folder.place(campaign, clock.instant());
        writer.finish(place);
        CacheFolder.touch(place, clock.instant());
      }
      settle(joined);
      folder.limit(bound, clock.instant());
    } catch (IOException refused) {
      note(folder.path(), refused);
    } finally {
      close();
    }
  }

  private boolean isManyFiles() {
    long size = segments.stream().mapToLong(Segment::size).sum();
    return writer != null && (segments.size() >= MOST_FILES || size + writer.size() > bound);
  }

  /** Writes what was of use once more, so that the files that it stands in can go. */
  private boolean join() {
    for (Hash key : found) {
      if (writer != null && !writer.holds(key)) {
        find(key).ifPresent(bytes -> put(key, bytes));
      }
    }
    return !full;
  }

  private void settle(boolean joined) throws IOException {
    Instant now = clock.instant();
    for (Segment segment : segments) {
      if (joined) {
        Files.deleteIfExists(segment.file());
      } else if (segment.isUsed() && Files.exists(segment.file())) {
        CacheFolder.touch(segment.file(), now);
      }
    }
  }

  private void close() {
    try {
      if (writer != null) {
        writer.close();
      }
      for (Segment segment : segments) {
        segment.close();
      }
    } catch (IOException refused) {
      note(folder.path(), refused);
    }
  }

  /** Returns what went wrong, a line each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Takes note of something that went wrong. */
  public void note(String what) {
    notes.add(what);
  }

  private void note(Path where, IOException why) {
    Throwable deepest = why.getCause() == null ? why : why.getCause();
    note(where + ": " + deepest.getMessage());
  }
}
