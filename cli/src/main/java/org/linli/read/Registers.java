package org.linli.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFolder;
import org.linli.model.Row;
import org.linli.value.CreditCode;
import org.linli.value.OrganizationText;
import org.linli.value.UnitCode;

/**
 * The organizations that units have registered, read before everything else: whether a name that an
 * activity mentions is a registered organization, and by which code it is told from another of the
 * same name. Immutable.
 */
public final class Registers {
  private static final String TABLE = "organizations";

  private final Map<UnitCode, Map<String, Registered>> byUnit = new HashMap<>();
  private final Map<String, Registered> anywhere = new HashMap<>();
  private final Map<String, Coded> codes = new HashMap<>();

  /**
   * What a register says of an organization.
   *
   * @param unit whose register it stands in
   * @param name as the register writes it
   * @param creditCode 统一社会信用代码, where it is given and well formed
   * @param type 组织类型 as the pack's id, where it is given
   */
  public record Registered(
      UnitCode unit, String name, Optional<CreditCode> creditCode, Optional<String> type) {}

  /**
   * By which code registers know a name.
   *
   * @param first the one that is read first
   * @param several whether others stand beside it
   */
  private record Coded(CreditCode first, boolean several) {
    Coded and(Coded other) {
      return new Coded(first, several || !first.equals(other.first));
    }
  }

  private Registers() {}

  /**
   * Reads the registers of all units, each as its notice has it; what is wrong with them is told
   * when the units are read. Rows of a refused folder register nothing.
   */
  public static Registers read(CampaignTree tree, Function<UnitFolder, SubmissionReader> readers) {
    Registers registers = new Registers();
    for (UnitFolder unit : tree.units()) {
      boolean any = unit.files().stream().anyMatch(file -> file.table().equals(TABLE));
      if (any && unit.refused().isEmpty()) {
        readers.apply(unit).readTable(unit, TABLE, registers::add);
      }
    }
    return registers;
  }

  /** Returns what the unit's own register says of a name, else the first register that knows it. */
  public Optional<Registered> find(UnitCode unit, String name) {
    String key = OrganizationText.same(name);
    return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(key))
        .or(() -> Optional.ofNullable(anywhere.get(key)));
  }

  /**
   * Returns the code of the organization that a unit means by a name: that of its own register,
   * else the one of any register. Where registers give a name several codes, there are several
   * organizations of that name, and a unit whose own register has it without a code means none of
   * them.
   */
  public Optional<CreditCode> creditCode(UnitCode unit, String name) {
    String key = OrganizationText.same(name);
    Coded coded = codes.get(key);
    if (coded == null) {
      return Optional.empty();
    }
    Registered own = byUnit.getOrDefault(unit, Map.of()).get(key);
    if (own == null || !coded.several()) {
      return Optional.of(coded.first());
    }
    return own.creditCode();
  }

  /** Returns whether any unit has sent a register. */
  public boolean isEmpty() {
    return anywhere.isEmpty();
  }

  private void add(Row row) {
    Optional<String> name = row.stated("name");
    if (name.isEmpty()) {
      return;
    }
    Registered registered =
        new Registered(
            row.unit(),
            name.get(),
            row.stated("credit_code").flatMap(CreditCode::parse),
            row.cell("type").flatMap(cell -> cell.value().map(Object::toString)));
    String key = OrganizationText.same(name.get());
    byUnit
        .computeIfAbsent(row.unit(), none -> new HashMap<>())
        .merge(key, registered, Registers::known);
    anywhere.merge(key, registered, Registers::known);
    registered.creditCode().ifPresent(code -> codes.merge(key, new Coded(code, false), Coded::and));
  }

  /** Of two lines for one name the first, unless only the other of the same register has a code. */
  private static Registered known(Registered first, Registered other) {
    boolean better =
        first.unit().equals(other.unit())
            && first.creditCode().isEmpty()
            && other.creditCode().isPresent();
    return better ? other : first;
  }
}
