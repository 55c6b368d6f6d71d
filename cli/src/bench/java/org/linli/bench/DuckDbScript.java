package org.linli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL that a programmer would write instead: the same checks, the same sums, a list of
 * findings. Each value is checked once while the files are read, and only what is needed later is
 * kept. Each statement that yields rows yields figures, a name and a figure each.
 *
 * <p>What it leaves out is in its favour: it names the row by its number in the form and not by its
 * line, says nothing about how to mend it, reads no number but plain ones, and knows none of the
 * other rules.
 */
final class DuckDbScript {
  private static final List<String> GROUPS =
      List.of("低保对象", "特困人员", "空巢老人", "农村留守人员", "困境儿童", "残疾人");

  private static final String SQL =
      """
      SET threads = 2;

      SET preserve_insertion_order = false;

      CREATE TEMP TABLE activity AS
      SELECT file, no, name, initiator, category, organizations, day, participants, funds, beneficiaries,
        bad_period, bad_category, bad_participants, bad_funds, bad_beneficiaries, rejected, overview_length,
        no_name, no_initiator, no_place, no_organizations,
        participants_text IS NULL AS no_participants,
        beneficiary_groups,
        CASE WHEN bad_period THEN period END AS period_text,
        CASE WHEN bad_participants THEN participants_text END AS participants_text,
        CASE WHEN bad_funds THEN funds_text END AS funds_text,
        CASE WHEN bad_beneficiaries THEN beneficiaries_text END AS beneficiaries_text
      FROM (
        SELECT *,
          day IS NULL OR day NOT BETWEEN DATE '2021-08-01' AND DATE '2021-12-31' AS bad_period,
          category IS NULL OR category NOT IN (:categories) AS bad_category,
          participants_text IS NOT NULL
            AND (participants IS NULL OR participants NOT BETWEEN 0 AND 1000000000000) AS bad_participants,
          funds IS NULL OR funds NOT BETWEEN 0 AND 1000000000000 AS bad_funds,
          beneficiaries IS NULL OR beneficiaries NOT BETWEEN 0 AND 1000000000000 AS bad_beneficiaries,
          no_name OR no_initiator OR no_place OR no_organizations OR bad_period OR bad_category
            OR bad_participants OR bad_funds OR bad_beneficiaries AS rejected
        FROM (
          SELECT filename AS file, no, name, initiator, period, category, organizations, beneficiary_groups,
            participants AS participants_text, funds AS funds_text, beneficiaries AS beneficiaries_text,
            coalesce(trim(name), '') = '' AS no_name,
            coalesce(trim(initiator), '') = '' AS no_initiator,
            coalesce(trim(place), '') = '' AS no_place,
            coalesce(trim(organizations), '') = '' AS no_organizations,
            length(overview) AS overview_length,
            try_cast(period AS DATE) AS day,
            try_cast(participants AS BIGINT) AS participants,
            try_cast(funds AS DECIMAL(18, 2)) AS funds,
            try_cast(beneficiaries AS BIGINT) AS beneficiaries
          FROM read_csv(':folder/**/activities.csv', header = true, auto_detect = false, delim = ',',
            quote = '"', escape = '"', filename = true, columns = {'no': 'VARCHAR', 'name': 'VARCHAR',
            'initiator': 'VARCHAR', 'place': 'VARCHAR', 'period': 'VARCHAR', 'category': 'VARCHAR',
            'organizations': 'VARCHAR', 'participants': 'VARCHAR', 'funds': 'VARCHAR',
            'beneficiary_groups': 'VARCHAR', 'beneficiaries': 'VARCHAR', 'overview': 'VARCHAR'})));

      CREATE TEMP TABLE repeated AS
      SELECT name, day, initiator FROM activity WHERE NOT rejected
      GROUP BY name, day, initiator HAVING count(*) > 1;

      CREATE TEMP TABLE duplicate AS
      SELECT activity.rowid AS id, file, no, name FROM activity
      JOIN repeated USING (name, day, initiator) WHERE NOT rejected
      QUALIFY row_number() OVER (PARTITION BY name, day, initiator ORDER BY file, try_cast(no AS BIGINT)) > 1;

      CREATE TEMP VIEW counted AS
      SELECT * FROM activity WHERE NOT rejected AND rowid NOT IN (SELECT id FROM duplicate);

      COPY (
        SELECT * FROM (
          SELECT file, no, 'error' AS severity, 'value-missing' AS rule, 'name' AS field, name AS value
            FROM activity WHERE no_name
          UNION ALL SELECT file, no, 'error', 'value-missing', 'initiator', initiator
            FROM activity WHERE no_initiator
          UNION ALL SELECT file, no, 'error', 'value-missing', 'place', NULL
            FROM activity WHERE no_place
          UNION ALL SELECT file, no, 'error', 'value-missing', 'organizations', organizations
            FROM activity WHERE no_organizations
          UNION ALL SELECT file, no, 'error', 'period-unreadable', 'period', period_text
            FROM activity WHERE bad_period
          UNION ALL SELECT file, no, 'error', 'category-unknown', 'category', category
            FROM activity WHERE bad_category
          UNION ALL SELECT file, no, 'error', 'count-unreadable', 'participants', participants_text
            FROM activity WHERE bad_participants
          UNION ALL SELECT file, no, 'error', 'money-unreadable', 'funds', funds_text
            FROM activity WHERE bad_funds
          UNION ALL SELECT file, no, 'error', 'count-unreadable', 'beneficiaries', beneficiaries_text
            FROM activity WHERE bad_beneficiaries
          UNION ALL SELECT file, no, 'warning', 'value-missing', 'participants', NULL
            FROM activity WHERE no_participants
          UNION ALL SELECT file, no, 'warning', 'value-missing', 'overview', ''
            FROM activity WHERE overview_length IS NULL
          UNION ALL SELECT file, no, 'info', 'narrative-length', 'overview', overview_length::VARCHAR
            FROM activity WHERE overview_length > 400
          UNION ALL SELECT file, no, 'warning', 'group-unknown', 'beneficiary_groups', beneficiary_groups
            FROM activity WHERE beneficiary_groups IS NOT NULL AND beneficiary_groups NOT IN (:groups)
          UNION ALL SELECT file, no, 'warning', 'money-implausible', 'funds', funds::VARCHAR
            FROM activity WHERE funds > 100000000 OR funds > 20000 * beneficiaries
          UNION ALL SELECT file, no, 'warning', 'activity-duplicate', 'name', name FROM duplicate
        ) ORDER BY file, try_cast(no AS BIGINT), field
      ) TO 'findings.csv' (HEADER);

      CREATE TEMP TABLE by_unit AS
      SELECT file, count(*) AS activities, sum(beneficiaries) AS beneficiaries,
        sum(participants) AS participants, sum(funds) AS funds, count(DISTINCT organizations) AS organizations
      FROM counted GROUP BY file;

      CREATE TEMP TABLE by_group AS
      SELECT beneficiary_groups, count(*) AS activities, sum(beneficiaries) AS beneficiaries
      FROM counted GROUP BY beneficiary_groups;

      SELECT 'rows', count(*)::VARCHAR FROM activity
      UNION ALL SELECT 'rejected', count(*)::VARCHAR FROM activity WHERE rejected
      UNION ALL SELECT 'duplicates', count(*)::VARCHAR FROM duplicate;

      SELECT 'counted', sum(activities)::VARCHAR FROM by_unit
      UNION ALL SELECT 'beneficiaries', sum(beneficiaries)::VARCHAR FROM by_unit
      UNION ALL SELECT 'participants', sum(participants)::VARCHAR FROM by_unit
      UNION ALL SELECT 'funds', sum(funds)::VARCHAR FROM by_unit;

      SELECT 'category.' || category, sum(beneficiaries)::VARCHAR FROM counted GROUP BY category;

      SELECT 'month.' || strftime(day, '%Y-%m'), sum(beneficiaries)::VARCHAR FROM counted GROUP BY 1;
      """;

  private DuckDbScript() {}

  /**
   * Returns the script for a campaign.
   *
   * @param findings where it lists the findings
   */
  static String of(Workload workload, Path findings) {
    return SQL.replace(":folder", workload.folder().toString().replace("'", "''"))
        .replace(":categories", listed(workload.set().categories()))
        .replace(":groups", listed(GROUPS))
        .replace("'findings.csv'", "'" + findings.toString().replace("'", "''") + "'");
  }

  private static String listed(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }
}
