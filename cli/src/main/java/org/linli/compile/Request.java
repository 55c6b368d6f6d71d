package org.linli.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.check.RuleCatalog;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.discover.EarlierOutputs;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Weights;
import org.linli.value.UnitCode;

/**
 * What one run is asked to do.
 *
 * @param folder the campaign folder
 * @param notice that it answers to
 * @param root the unit that the folder stands for; empty for the notice's own
 * @param aside files and folders in it that no unit has submitted: the output, a pack, a roster
 * @param outputs folders in it that say of themselves that they are outputs of earlier runs
 * @param asOf reporting day
 * @param limits of what is read
 * @param threads how many units are read at once
 * @param catalog the rules
 * @param progress is told how far it is
 * @param keeping where results are kept for the next run; empty to work everything out
 * @param weights what the campaign has the parts of the work count for; none to assess nobody
 */
public record Request(
    Path folder,
    Notice notice,
    Optional<UnitCode> root,
    Set<Path> aside,
    EarlierOutputs outputs,
    LocalDate asOf,
    Limits limits,
    int threads,
    RuleCatalog catalog,
    Progress progress,
    Optional<Keeping> keeping,
    Weights weights) {

  /** Asks for a run that keeps and weighs nothing, of a campaign that no run has written to. */
  public Request(
      Path folder,
      Notice notice,
      Optional<UnitCode> root,
      Set<Path> aside,
      LocalDate asOf,
      Limits limits,
      int threads,
      RuleCatalog catalog,
      Progress progress) {
    this(
        folder,
        notice,
        root,
        aside,
        EarlierOutputs.NONE,
        asOf,
        limits,
        threads,
        catalog,
        progress,
        Optional.empty(),
        Weights.NONE);
  }

  /**
   * Finds the folders and files of the campaign, and reads none of them.
   *
   * @throws IOException if the campaign folder cannot be listed
   */
  public CampaignTree discover() throws IOException {
    return Discovery.of(folder, notice, root, aside, outputs, limits, threads);
  }

  /** Returns the same request, keeping results. */
  public Request with(Optional<Keeping> newKeeping) {
    return with(newKeeping, weights);
  }

  /** Returns the same request, with an assessment of units. */
  public Request with(Weights newWeights) {
    return with(keeping, newWeights);
  }

  private Request with(Optional<Keeping> newKeeping, Weights newWeights) {
    return new Request(
        folder,
        notice,
        root,
        aside,
        outputs,
        asOf,
        limits,
        threads,
        catalog,
        progress,
        newKeeping,
        newWeights);
  }
}
