package org.linli.render.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.TableSpec;
import org.linli.render.HeadFields;

/**
 * The form of a notice that prints none: what every notice's activities have, under its headings.
 */
final class PlainForm {
  private static final Set<String> KEYS =
      Set.of(
          "no",
          "name",
          "initiator",
          "place",
          "period",
          "organizations",
          "participants",
          "funds",
          "beneficiaries",
          "overview");

  private PlainForm() {}

  static Form of(TableSpec table) {
    List<Form.Column> columns =
        table.fields().stream()
            .filter(field -> KEYS.contains(field.key()))
            .map(PlainForm::column)
            .toList();
    return new Form(
        "activities",
        "",
        table.title(),
        table.name(),
        Form.Layout.TABLE,
        Optional.of(HeadFields.OWN_UNIT_LINE),
        HeadFields.OWN,
        columns,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Form.Column column(FieldSpec field) {
    int width =
        switch (field.type()) {
          case INTEGER -> 3;
          case COUNT -> 5;
          case TEXT -> field.key().equals("overview") ? 20 : 10;
          default -> 9;
        };
    return new Form.Column(Optional.of(field.key()), field.heading(), width, List.of());
  }
}
