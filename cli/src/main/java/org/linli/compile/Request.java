package org.linli.compile;

import java.nio.file.Path;
import java.time.LocalDate;
import org.linli.check.RuleCatalog;
import org.linli.model.Limits;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;

/**
 * What one run is asked to do.
 *
 * @param folder the campaign folder
 * @param settings its linli.yaml
 * @param notice that it answers to
 * @param asOf reporting day
 * @param limits of what is read
 * @param threads how many units are read at once
 * @param catalog the rules
 * @param progress is told how far it is
 */
public record Request(
    Path folder,
    CampaignFile settings,
    Notice notice,
    LocalDate asOf,
    Limits limits,
    int threads,
    RuleCatalog catalog,
    Progress progress) {}
