package org.linli.discover;

import java.nio.file.Path;
import java.util.List;
import org.linli.finding.Observation;
import org.linli.model.Unit;

/**
 * A campaign folder, discovered: which unit each folder is, which files it holds, and what was odd
 * on the way.
 *
 * @param folder the campaign folder, real path
 * @param root the unit that it stands for
 * @param units in code order; the root's own folder among them if it holds files
 * @param observations what was found, in no order
 */
public record CampaignTree(
    Path folder, Unit root, List<UnitFolder> units, List<Observation> observations) {}
