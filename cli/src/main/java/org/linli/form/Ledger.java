package org.linli.form;

import java.util.List;
import java.util.Optional;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Form;
import org.linli.notice.TableSpec;
import org.linli.render.HeadFields;

/** The form of a table that the notice asks for and prints none for: all its fields, in order. */
final class Ledger {
  private Ledger() {}

  static Form of(TableSpec table) {
    boolean money = table.fields().stream().anyMatch(field -> field.type() == FieldType.MONEY);
    return new Form(
        table.name(),
        "",
        table.title(),
        table.name(),
        Form.Layout.TABLE,
        Optional.of(HeadFields.OWN_UNIT_LINE).filter(line -> money),
        HeadFields.OWN,
        table.fields().stream().map(Ledger::column).toList(),
        Optional.of(HeadFields.OWN_FOOT),
        false,
        table.clause());
  }

  private static Form.Column column(FieldSpec field) {
    int width =
        switch (field.type()) {
          case INTEGER -> 3;
          case COUNT, NUMBER, YES_NO -> 5;
          case MONEY, DATE, ENUM, CATEGORY -> 7;
          default -> 10;
        };
    return new Form.Column(Optional.of(field.key()), field.heading(), width, List.of());
  }
}
