package org.linli.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.model.Activity;
import org.linli.read.Registers;
import org.linli.value.CreditCode;
import org.linli.value.OrganizationText;
import org.linli.value.UnitCode;

/**
 * Gives each distinct organization a number: the same for two names that the registers know under
 * one credit code, else one for each normalised name. The numbers depend on the order of asking;
 * how many there are does not. Safe for threads.
 */
public final class OrganizationNumbers {
  private static final int MOST_SPELLINGS = 1 << 16;

  private final Registers registers;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** By names as they are written, where no register knows any. */
  private final Map<String, Integer> spellings = new ConcurrentHashMap<>();

  private final AtomicInteger next = new AtomicInteger();

  /** Makes the numbering over what the registers of the campaign know. */
  public OrganizationNumbers(Registers registers) {
    this.registers = registers;
  }

  int[] of(Activity activity) {
    List<String> names = activity.organizations();
    int[] out = new int[names.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          registers.isEmpty()
              ? ofSpelling(names.get(i))
              : of(identity(activity.row().unit(), names.get(i)));
    }
    return out;
  }

  private int ofSpelling(String name) {
    Integer known = spellings.get(name);
    if (known != null) {
      return known;
    }
    int number = of(OrganizationText.same(name));
    if (spellings.size() < MOST_SPELLINGS) {
      spellings.put(name, number);
    }
    return number;
  }

  /** Returns the number of what {@link #identity} has told. */
  int of(String identity) {
    Integer known = numbers.get(identity);
    return known != null ? known : numbers.computeIfAbsent(identity, key -> next.getAndIncrement());
  }

  /** Returns what makes the organization of a name one, as the registers of this run know it. */
  String identity(UnitCode unit, String name) {
    if (registers.isEmpty()) {
      return OrganizationText.same(name);
    }
    return creditCode(unit, name).orElseGet(() -> OrganizationText.same(name));
  }

  /** Returns the credit code by which the registers know a name. */
  Optional<String> creditCode(UnitCode unit, String name) {
    return registers.creditCode(unit, name).map(CreditCode::text);
  }
}
