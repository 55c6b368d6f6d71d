package org.linli.aggregate;

import org.linli.model.Activity;

/**
 * The sums and the organizations of one slice: a category, a month, a festival, a unit's own
 * activities.
 */
final class Figures {
  final Sums sums = new Sums();
  final IntSet organizations = new IntSet();

  void add(Activity activity, int[] organizationNumbers) {
    sums.add(activity);
    for (int number : organizationNumbers) {
      organizations.add(number);
    }
  }
}
