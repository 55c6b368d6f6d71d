package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.value.Beneficiaries;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.Text;

/**
 * Reads a field's value from YAML, where lists and groups with their counts have a form of their
 * own. A scalar is read as a cell's text would be.
 */
final class YamlValues {
  private static final Set<String> GROUP = Set.of("group", "群体", "受益对象", "对象");
  private static final Set<String> COUNT = Set.of("count", "人数", "人次", "受益人数");

  private final FieldReader fields;

  YamlValues(FieldReader fields) {
    this.fields = fields;
  }

  /** Returns a value as one text, the way a cell would hold it. */
  static String text(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return Text.clean(scalar.text());
    }
    if (node instanceof YamlList list) {
      return list.items().stream().map(YamlValues::text).collect(Collectors.joining("；"));
    }
    return ((YamlMap) node)
        .entries().stream()
            .map(entry -> entry.key().text() + "：" + text(entry.value()))
            .collect(Collectors.joining("，"));
  }

  /**
   * Returns what a value means.
   *
   * @param text the value as {@link FieldReader#stated} keeps it
   */
  Reading<?> read(FieldSpec field, YamlNode value, String text, HeadingUnit unit) {
    if (value instanceof YamlScalar || text.isEmpty()) {
      return fields.read(field, text, unit);
    }
    FieldType type = field.type();
    boolean items = value instanceof YamlList list && scalars(list);
    if (type == FieldType.GROUPS && !items) {
      return groups(value, unit);
    }
    if (!items) {
      return shapeWrong(field);
    }
    return ofTexts(
        field, ((YamlList) value).items().stream().map(YamlValues::text).toList(), text, unit);
  }

  /**
   * Returns what a list of texts means.
   *
   * @param items the texts, cleaned
   * @param text all of them as {@link FieldReader#stated} keeps it
   */
  Reading<?> ofTexts(FieldSpec field, List<String> items, String text, HeadingUnit unit) {
    if (text.isEmpty()) {
      return fields.read(field, text, unit);
    }
    List<String> texts = items.stream().filter(item -> !item.isEmpty()).toList();
    return switch (field.type()) {
      case LIST, PATHS -> FieldReader.list(texts);
      case GROUPS -> fields.read(field, String.join("、", texts), unit);
      case TEXT -> fields.read(field, text, unit);
      default -> texts.size() == 1 ? fields.read(field, texts.get(0), unit) : shapeWrong(field);
    };
  }

  private static boolean scalars(YamlList list) {
    return list.items().stream().allMatch(item -> item instanceof YamlScalar);
  }

  private static Reading<?> shapeWrong(FieldSpec field) {
    String expected =
        switch (field.type()) {
          case LIST, PATHS -> "list";
          case GROUPS -> "groups";
          default -> "text";
        };
    return Reading.unreadable(Remark.of("yaml-shape-wrong", "expected", expected));
  }

  /** {@code [{group: 空巢老人, count: 30}]}, or shorter {@code {空巢老人: 30}}. */
  private static Reading<?> groups(YamlNode value, HeadingUnit unit) {
    List<YamlNode> items = value instanceof YamlList list ? list.items() : List.of(value);
    GroupList groups = new GroupList(unit);
    for (YamlNode item : items) {
      if (!(item instanceof YamlMap map)) {
        return Reading.unreadable(Remark.of("yaml-shape-wrong", "expected", "groups"));
      }
      Optional<Remark> trouble = groups.add(map);
      if (trouble.isPresent()) {
        return Reading.unreadable(trouble.get());
      }
    }
    return groups.reading();
  }

  /** The groups that were read so far, with their people and households. */
  private static final class GroupList {
    private final List<GroupCount> counts = new ArrayList<>();
    private final List<Count> households = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final HeadingUnit unit;

    GroupList(HeadingUnit unit) {
      this.unit = unit;
    }

    /** Adds the groups of one map; returns what keeps it from being read. */
    Optional<Remark> add(YamlMap map) {
      String group = "";
      String count = "";
      boolean named = false;
      boolean brief = false;
      for (YamlMap.Entry entry : map.entries()) {
        String key = Text.folded(entry.key().text());
        if (GROUP.contains(key)) {
          group = text(entry.value());
          named = true;
        } else if (COUNT.contains(key)) {
          count = text(entry.value());
          named = true;
        } else {
          brief = true;
        }
      }
      if (!named) {
        return addBrief(map);
      }
      return brief || group.isEmpty()
          ? Optional.of(Remark.of("yaml-shape-wrong", "expected", "groups"))
          : add(group, count);
    }

    private Optional<Remark> addBrief(YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        Optional<Remark> trouble = add(Text.clean(entry.key().text()), text(entry.value()));
        if (trouble.isPresent()) {
          return trouble;
        }
      }
      return Optional.empty();
    }

    /** A group's number is read as the same words are in a cell: 3户 are households. */
    private Optional<Remark> add(String group, String number) {
      Reading<Beneficiaries> read = BeneficiariesText.read(number, unit.headed());
      remarks.addAll(read.remarks());
      counts.add(new GroupCount(group, read.value().flatMap(Beneficiaries::people)));
      read.value().flatMap(Beneficiaries::households).ifPresent(households::add);
      texts.add(group + number + unit(number, read.value()));
      return read.trouble();
    }

    /** A bare number gets the word that says what it counts; one with words of its own has it. */
    private static String unit(String number, Optional<Beneficiaries> read) {
      Optional<Count> people = read.flatMap(Beneficiaries::people);
      Optional<Count> households = read.flatMap(Beneficiaries::households);
      if (people.filter(count -> number.equals(String.valueOf(count.value()))).isPresent()) {
        return "人次";
      }
      return households.filter(count -> number.equals(String.valueOf(count.value()))).isPresent()
          ? "户"
          : "";
    }

    Reading<?> reading() {
      Reading<Beneficiaries> read =
          BeneficiariesText.of(counts, households, String.join("；", texts));
      return read.value()
          .map(
              listed ->
                  BeneficiariesText.worded(listed, unit.headed())
                      .orElseGet(() -> Reading.of(listed, remarks)))
          .orElse(read);
    }
  }
}
