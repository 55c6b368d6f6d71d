package org.linli.aggregate;

import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The sums and the organizations of one slice: a category, a month, a festival, a unit's own
 * activities.
 */
final class Figures {
  final Sums sums = new Sums();
  final IntSet organizations = new IntSet();

  void add(Contribution one, int[] organizationNumbers) {
    sums.add(one);
    for (int number : organizationNumbers) {
      organizations.add(number);
    }
  }

  void add(Figures other) {
    sums.add(other.sums);
    organizations.addAll(other.organizations);
  }

  /**
   * Writes the sums and the organizations.
   *
   * @param asked stands for the organizations' numbers, which are those of one run
   */
  void write(StoredOutput out, AskedOrganizations asked) {
    sums.write(out);
    int[] numbers = organizations.toArray();
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(asked.placeOf(number));
    }
  }

  /**
   * Reads sums and organizations.
   *
   * @param numbers of the organizations in this run, by their places
   */
  static Figures read(StoredInput in, int[] numbers) {
    Figures figures = new Figures();
    figures.sums.read(in);
    for (int count = in.count(); count > 0; count--) {
      figures.organizations.add(numbers[in.small()]);
    }
    return figures;
  }
}
