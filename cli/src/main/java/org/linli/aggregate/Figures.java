package org.linli.aggregate;

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
}
