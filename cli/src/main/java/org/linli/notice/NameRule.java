package org.linli.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a notice wants social organizations named: of which parts, in which order (notice.yaml:
 * {@code organization-name}).
 *
 * <p>A brand is whatever stands between the other parts, so region and community are looked for
 * before it, field and form behind it, each in the order given here.
 *
 * @param parts in the order of a name, each kind at most once
 * @param forms the words for 组织形式 by the id of 组织类型, as {@code foundation → 基金会}; a type that does
 *     not stand here may bear any of them
 * @param clause the clause that says so
 */
public record NameRule(List<Part> parts, Map<String, List<String>> forms, Optional<String> clause) {

  /** Copies the parts and the forms; keeps the order of the forms. */
  public NameRule {
    parts = List.copyOf(parts);
    Map<String, List<String>> copies = new LinkedHashMap<>();
    forms.forEach((type, words) -> copies.put(type, List.copyOf(words)));
    forms = Collections.unmodifiableMap(copies);
  }

  /** What a part of a name says. */
  public enum Kind {
    /** 行政区划: province, city, district, town. */
    REGION,
    /** 社区（村）. */
    COMMUNITY,
    /** 字号: the name that tells it from others of its kind. */
    BRAND,
    /** 业务范围（领域）. */
    FIELD,
    /** 组织形式. */
    FORM;

    /** Returns the word for it in notice.yaml, as {@code region}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One part of a name.
   *
   * @param kind what it says
   * @param name the notice's own term, as 业务范围（领域）
   * @param always whether every organization needs it
   * @param types ids of 组织类型 whose organizations need it
   * @param tiers ids of 管理方式 whose organizations need it
   * @param characters least number of Chinese characters where it is needed
   * @param words for a community what it ends in (社区, 村); for a field the words for fields
   */
  public record Part(
      Kind kind,
      String name,
      boolean always,
      Set<String> types,
      Set<String> tiers,
      int characters,
      List<String> words) {

    /** Copies the lists. */
    public Part {
      types = Set.copyOf(types);
      tiers = Set.copyOf(tiers);
      words = List.copyOf(words);
    }

    /** Returns whether an organization of this type under this management needs the part. */
    public boolean neededBy(Optional<String> type, Optional<String> tier) {
      return always
          || type.filter(types::contains).or(() -> tier.filter(tiers::contains)).isPresent();
    }
  }

  /** Returns the part of a kind; empty where names have none. */
  public Optional<Part> part(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** Returns the words of a kind of part; none where names have no such part. */
  public List<String> words(Kind kind) {
    return part(kind).map(Part::words).orElse(List.of());
  }

  /** Returns the terms of the parts in their order, as 行政区划、字号、组织形式. */
  public String order() {
    return parts.stream().map(Part::name).collect(Collectors.joining("、"));
  }
}
