package org.linli.example;

/** What the folders of units are called: code and name, or one of them, as the contract allows. */
final class Folders {
  private Folders() {}

  /** Returns the path of a unit's folder, ending in {@code /}; empty for the root. */
  static String of(Place unit, Atlas atlas) {
    if (unit.parent().isEmpty()) {
      return "";
    }
    if (unit.is("reporting-unit")) {
      return "_extra/" + unit.name() + "/";
    }
    String name =
        switch (new Dice("folder " + unit.code()).between(1, 20)) {
          case 1 -> unit.code();
          case 2 -> unit.code() + "_" + unit.name();
          case 3, 4 -> unit.name();
          default -> unit.code() + "-" + unit.name();
        };
    return of(atlas.parent(unit), atlas) + name + "/";
  }

  /** Returns the name of a township's folder, ending in {@code /}. */
  static String ofTown(Place town, Dice dice) {
    return (dice.happens(70) ? town.name() : town.code() + "-" + town.name()) + "/";
  }
}
