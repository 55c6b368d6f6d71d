package org.linli.bench;

import java.util.List;
import java.util.Locale;

/** The campaigns that are measured; all but the smallest shrink with the scale. */
enum WorkloadSet {
  /** What a small county sends: for the time to start. */
  HUNDRED("jiangxi-2021", "360000", Form.COUNTIES, 100, 5),
  /** One province's whole campaign. */
  PROVINCE("jiangxi-2021", "360000", Form.COUNTIES, 9_000, 100),
  /** The real campaign's number of activities in the whole country. */
  NATIONAL("national-2021", "000000", Form.COUNTIES, 263_000, 2_866),
  /** Ten times that, in a folder for each township. */
  TENFOLD("national-2021", "000000", Form.TOWNSHIPS, 2_630_000, 41_278),
  /** Ten times that in one file. */
  ONEFILE("national-2021", "000000", Form.ONE_FILE, 2_630_000, 2_866),
  /** One YAML file for each activity. */
  RECORDS("national-2021", "000000", Form.RECORDS, 263_000, 2_866);

  /** How the rows lie in files. */
  enum Form {
    COUNTIES,
    TOWNSHIPS,
    ONE_FILE,
    RECORDS
  }

  private final String notice;
  private final String root;
  private final Form form;
  private final int rows;
  private final int units;

  WorkloadSet(String notice, String root, Form form, int rows, int units) {
    this.notice = notice;
    this.root = root;
    this.form = form;
    this.rows = rows;
    this.units = units;
  }

  /** Returns the id of the notice that the campaign answers to. */
  String notice() {
    return notice;
  }

  /** Returns the code of the unit that the campaign folder stands for. */
  String root() {
    return root;
  }

  Form form() {
    return form;
  }

  /** Returns the names of the notice's categories, as a row writes them. */
  List<String> categories() {
    return notice.startsWith("national")
        ? List.of("关爱特殊群体", "回应群众关切", "推进平安建设", "实施乡村振兴")
        : List.of("邻里亲", "邻里扶", "邻里和", "邻里美");
  }

  int rows(double scale) {
    return scaled(rows, scale);
  }

  int units(double scale) {
    return scaled(units, scale);
  }

  /** Returns the set's name for people and for the script that writes workloads. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private int scaled(int size, double scale) {
    return this == HUNDRED ? size : Math.max(1, (int) Math.round(size * scale));
  }
}
