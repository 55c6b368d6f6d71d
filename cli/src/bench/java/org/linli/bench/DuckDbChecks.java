package org.linli.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Runs a script in DuckDB, in memory, and prints the figures that it yields. */
public final class DuckDbChecks {
  private DuckDbChecks() {}

  /** Takes the path of the script. */
  public static void main(String[] args) throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = database.createStatement()) {
      for (String sql : Files.readString(Path.of(args[0])).split(";\\s*\n", -1)) {
        if (!sql.isBlank() && statement.execute(sql)) {
          print(statement, out);
        }
      }
    }
  }

  private static void print(Statement statement, PrintStream out) throws SQLException {
    try (ResultSet figures = statement.getResultSet()) {
      while (figures.next()) {
        out.println(figures.getString(1) + "=" + figures.getString(2));
      }
    }
  }
}
