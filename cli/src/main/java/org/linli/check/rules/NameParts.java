package org.linli.check.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Roster;
import org.linli.notice.NameRule;
import org.linli.notice.NameRule.Kind;

/**
 * An organization's name, taken apart as a notice's {@link NameRule} wants it made.
 *
 * <pre>
 *   重庆市渝北区龙山街道 花卉园社区 │ 银杏 │ 为老 服务队
 *   region               community  │ brand │ field form
 *   ──────── from the left ────────▶│       │◀── from the right
 * </pre>
 *
 * Fields are known by the notice's words. What no word explains is the brand; where it is long
 * enough to hold a brand and a field, it is taken for both, since no list of words is complete.
 */
final class NameParts {
  /** The least that a field which no list knows is written with, as 旗袍. */
  private static final int SHORTEST_FIELD = 2;

  private static final int LONGEST_COMMUNITY = 8;

  private final NameRule rule;
  private final Map<Kind, String> parts = new EnumMap<>(Kind.class);
  private String rest;

  private NameParts(NameRule rule, String name) {
    this.rule = rule;
    this.rest = name;
  }

  /**
   * Takes a name apart.
   *
   * @param village the community that the register names, as 花卉园社区
   * @param neededBrand the brand, if this organization's name must hold one
   */
  static NameParts of(
      String name,
      NameRule rule,
      Roster roster,
      Optional<String> village,
      Optional<NameRule.Part> neededBrand) {
    NameParts parts = new NameParts(rule, name);
    List<Kind> order = rule.parts().stream().map(NameRule.Part::kind).toList();
    for (Kind kind : order) {
      if (kind == Kind.REGION) {
        parts.front(kind, NameRegion.length(parts.rest, roster));
      } else if (kind == Kind.COMMUNITY) {
        parts.front(kind, parts.community(village));
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      if (order.get(i) == Kind.FORM) {
        parts.back(Kind.FORM, form(parts.rest, rule).length());
      } else if (order.get(i) == Kind.FIELD) {
        parts.back(Kind.FIELD, parts.fields());
      }
    }
    parts.shareRest(neededBrand);
    return parts;
  }

  /** Returns the longest word for a form that the name ends in; empty text for none. */
  static String form(String name, NameRule rule) {
    List<String> words = rule.forms().values().stream().flatMap(List::stream).toList();
    return name.substring(name.length() - longestEnd(name, words));
  }

  /** Returns a part; empty text for one that the name does not hold. */
  String part(Kind kind) {
    return parts.getOrDefault(kind, "");
  }

  private void front(Kind kind, int length) {
    parts.put(kind, rest.substring(0, length));
    rest = rest.substring(length);
  }

  private void back(Kind kind, int length) {
    parts.put(kind, rest.substring(rest.length() - length));
    rest = rest.substring(0, rest.length() - length);
  }

  /** One that the register names, and that stands further back, is not looked for here. */
  private int community(Optional<String> village) {
    int stated = village.map(rest::indexOf).orElse(-1);
    if (stated >= 0) {
      return stated == 0 ? endOfCommunity(village.get().length()) : 0;
    }
    for (int at = 1; at < rest.length() && at <= LONGEST_COMMUNITY; at++) {
      int end = endOfCommunity(at);
      if (end > at && !insideField(at)) {
        return end;
      }
    }
    return 0;
  }

  /** Returns where the words 社区, 村 that begin here end; 新村社区 has two of them. */
  private int endOfCommunity(int at) {
    int end = at;
    int more = longestStart(rest.substring(end), rule.words(Kind.COMMUNITY));
    while (more > 0) {
      end += more;
      more = longestStart(rest.substring(end), rule.words(Kind.COMMUNITY));
    }
    return end;
  }

  /** 社区 in 社区矫正 and 村 in 乡村振兴 are words of a field and end no community's name. */
  private boolean insideField(int at) {
    for (String word : rule.words(Kind.FIELD)) {
      for (int from = Math.max(0, at - word.length() + 1); from <= at; from++) {
        if (rest.startsWith(word, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words for fields may follow each other: 为老 志愿. */
  private int fields() {
    int length = 0;
    int more = longestEnd(rest, rule.words(Kind.FIELD));
    while (more > 0) {
      length += more;
      more = longestEnd(rest.substring(0, rest.length() - length), rule.words(Kind.FIELD));
    }
    return length;
  }

  private void shareRest(Optional<NameRule.Part> neededBrand) {
    int brand = neededBrand.map(NameRule.Part::characters).orElse(0);
    boolean fieldKnown = !part(Kind.FIELD).isEmpty();
    boolean bothFit = rest.length() >= brand + SHORTEST_FIELD;
    int cut = fieldKnown || brand > 0 && !bothFit ? rest.length() : Math.min(brand, rest.length());
    parts.put(Kind.BRAND, rest.substring(0, cut));
    parts.merge(Kind.FIELD, rest.substring(cut), (known, more) -> more + known);
  }

  private static int longestEnd(String text, List<String> words) {
    return words.stream().filter(text::endsWith).mapToInt(String::length).max().orElse(0);
  }

  private static int longestStart(String text, List<String> words) {
    return words.stream().filter(text::startsWith).mapToInt(String::length).max().orElse(0);
  }
}
