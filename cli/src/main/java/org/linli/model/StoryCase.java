package org.linli.model;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.finding.Location;

/**
 * One piece of promotion material: an experience report, a story, a photo or a video. A typed view
 * of its {@link Row}.
 *
 * @param row the row that it is read from
 */
public record StoryCase(Row row) {

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns the id of 类型, as {@code story}. */
  public Optional<String> kind() {
    return row.value("kind", String.class);
  }

  /** Returns 标题, empty text where it is missing. */
  public String title() {
    return row.text("title");
  }

  /** Returns 作者. */
  public Optional<String> author() {
    return row.stated("author");
  }

  /** Returns 日期. */
  public Optional<LocalDate> date() {
    return row.value("date", LocalDate.class);
  }

  /** Returns 文件: a path relative to the file that names it. */
  public Optional<String> file() {
    return row.stated("file");
  }

  /** Returns 简介, empty text where it is missing. */
  public String summary() {
    return row.text("summary");
  }
}
