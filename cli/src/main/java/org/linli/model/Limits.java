package org.linli.model;

/**
 * How much of anything is read before a named rule refuses it (reliability, limits). Sizes in
 * bytes.
 *
 * @param textFile of a CSV or TSV file
 * @param documentFile of a YAML or office file
 * @param image of an image
 * @param files in a campaign, and folders
 * @param depth of folders
 * @param field of one CSV field
 * @param columns of a table
 * @param text of a cell after trimming, in UTF-16 units: what an Excel cell holds
 * @param sheetRows rows of a sheet
 * @param yamlDepth nesting
 * @param yamlAliases aliases in a document
 * @param yamlKeys keys of a map
 * @param yamlNodes nodes of a document
 * @param findingsPerRule findings listed for a file and rule before the rest is only counted
 */
public record Limits(
    long textFile,
    long documentFile,
    long image,
    int files,
    int depth,
    int field,
    int columns,
    int text,
    int sheetRows,
    int yamlDepth,
    int yamlAliases,
    int yamlKeys,
    int yamlNodes,
    int findingsPerRule) {

  /** The limits that hold unless an option or linli.yaml raises them. */
  public static final Limits DEFAULT =
      new Limits(
          2L << 30, 32L << 20, 20L << 20, 1_000_000, 20, 1 << 20, 256, 32_767, 200_000, 50, 20,
          1_000, 2_000_000, 1_000);
}
