package org.linli.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.check.RuleCatalog;
import org.linli.compile.OutputOptions;
import org.linli.compile.Request;
import org.linli.compile.Survey;
import org.linli.compile.Surveyor;
import org.linli.discover.CampaignTree;
import org.linli.discover.EarlierOutputs;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.notice.CampaignFile;
import org.linli.notice.CrossWalk;
import org.linli.notice.Notice;
import org.linli.notice.PackException;
import org.linli.notice.PackProblem;
import org.linli.notice.Packs;
import org.linli.notice.Suppression;
import org.linli.notice.Weights;
import org.linli.publish.EarlierOutput;
import org.linli.render.Privacy;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;
import org.linli.value.IsoDay;
import org.linli.value.UnitCode;

/** From the options of a command to a campaign that has been read. */
final class Campaigns {
  /** More than these would wait for each other; a system may refuse them. */
  private static final int MOST_THREADS = 256;

  private final CampaignCommand command;
  private final CampaignOptions options;
  private final Map<String, Notice> loaded = new HashMap<>();

  Campaigns(CampaignCommand command, CampaignOptions options) {
    this.command = command;
    this.options = options;
  }

  /**
   * Reads, checks and adds up the campaign that the options name.
   *
   * @param aside what in the folder no unit has submitted, as the output
   */
  Surveyed survey(Set<Path> aside) throws IOException {
    return read(aside, only(), Surveyor::survey);
  }

  /** Reads and checks the campaign by its one notice, for its findings alone. */
  Surveyed check(Set<Path> aside) throws IOException {
    return read(aside, only(), Surveyor::check);
  }

  /**
   * Reads and checks the campaign by one of several notices, for its findings alone.
   *
   * @param named id or path of the notice
   */
  Surveyed check(Set<Path> aside, String named) throws IOException {
    return read(aside, Optional.of(named), Surveyor::check);
  }

  private Optional<String> only() {
    if (options.notices.size() > 1) {
      throw new UsageException(
          command.text("usage.one-notice", String.join(", ", options.notices)));
    }
    return options.notices.stream().findFirst();
  }

  private interface Reading {
    Survey of(Request request) throws IOException;
  }

  /**
   * @param named id or path of the notice; empty for the one that linli.yaml names
   */
  private Surveyed read(Set<Path> aside, Optional<String> named, Reading reading)
      throws IOException {
    Asked asked = asked(aside, named);
    Survey judged = reading.of(asked.request()).judging(asked.suppressions());
    command.surveyed(judged);
    return new Surveyed(judged, asked.settings(), asked.suppressions());
  }

  /** Finds the folders and files of the campaign that the options name, and reads none of them. */
  CampaignTree discover() throws IOException {
    return asked(Set.of(), only()).request().discover();
  }

  private record Asked(Request request, CampaignFile settings, List<Suppression> suppressions) {}

  private Asked asked(Set<Path> aside, Optional<String> named) throws IOException {
    Path folder = command.folder(options.folder);
    RuleCatalog rules = RuleCatalog.standard();
    CampaignFile settings = CampaignFile.in(folder);
    List<Suppression> suppressions = settings.suppressions(rules.ids());
    RuleCatalog catalog = rules.under(settings.rules(rules.ids()));
    Packs packs = Packs.builtIn().knowing(catalog.ids());
    Optional<Notice> own = named.isPresent() ? overridden(settings, packs) : Optional.empty();
    Notice notice = notice(settings, named, own, packs);
    org.linli.compile.Progress progress =
        command.shell().errIsTerminal() && !command.common.quiet
            ? new Progress(command.shell().err(), command.messages())
            : org.linli.compile.Progress.SILENT;
    Request request =
        new Request(
            folder,
            notice,
            notice.root(),
            withOwnFiles(aside, settings),
            outputs(folder),
            asOf(settings),
            settings.limits(),
            threads(),
            catalog,
            progress,
            command.cache().keeping(command),
            weights(settings, named, own, notice));
    return new Asked(request, settings, suppressions);
  }

  /**
   * The roster and the pack that linli.yaml names may lie in the folder; no unit submitted them.
   */
  private Set<Path> withOwnFiles(Set<Path> aside, CampaignFile settings) {
    Set<Path> all = new HashSet<>(aside);
    all.addAll(command.cache().aside(command));
    all.addAll(settings.ownFiles());
    return all;
  }

  /** What earlier runs have written right into the campaign folder. */
  private static EarlierOutputs outputs(Path folder) throws IOException {
    Map<Path, List<String>> outputs = new HashMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Optional<EarlierOutput> output = earlierOutput(entry);
        if (output.isPresent()) {
          outputs.put(entry.toRealPath(), output.get().foreign());
        }
      }
    }
    return new EarlierOutputs(outputs);
  }

  /** A folder that cannot be looked into is one like any other, and is told of as such. */
  private static Optional<EarlierOutput> earlierOutput(Path folder) {
    try {
      return EarlierOutput.in(folder).filter(EarlierOutput::isOutput);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Notice notice(
      CampaignFile settings, Optional<String> named, Optional<Notice> own, Packs packs)
      throws IOException {
    if (named.isPresent()) {
      return by(named.get(), settings, own, packs);
    }
    Optional<String> preferred = command.preferred("notice");
    if (settings.notice().isEmpty() && preferred.isPresent()) {
      return settings.appliedTo(packs.load(preferred.get(), command.shell().folder()));
    }
    if (settings.notice().isEmpty()) {
      boolean silent = CampaignFile.fileIn(settings.folder()).isPresent();
      throw new UsageException(
          silent
              ? command.text("usage.notice-not-named", options.folder, settings.name())
              : command.text("usage.no-notice", options.folder));
    }
    return settings.load(packs);
  }

  /**
   * A notice that is asked for. The folder may be written in the words of the notice that it names
   * itself, and of the others that are asked for.
   *
   * @param own the notice that the folder names
   */
  private Notice by(String named, CampaignFile settings, Optional<Notice> own, Packs packs) {
    List<Notice> asked = options.notices.stream().map(id -> loaded(id, packs)).toList();
    Notice notice = loaded(named, packs);
    for (Notice other : Stream.concat(own.stream(), asked.stream()).toList()) {
      if (!other.id().equals(notice.id())) {
        notice = CrossWalk.understanding(notice, other);
      }
    }
    return settings.appliedTo(notice, own.isPresent() ? own.get().root() : lowest(asked));
  }

  /** What linli.yaml weighs is what the notice asks that it names; by another nothing is. */
  private static Weights weights(
      CampaignFile settings, Optional<String> named, Optional<Notice> own, Notice notice) {
    boolean another =
        named.isPresent()
            && settings.notice().isPresent()
            && own.filter(its -> its.id().equals(notice.id())).isEmpty();
    return another ? Weights.NONE : settings.weights(notice);
  }

  /** What another notice takes the place of lends its words, and is no trouble where it cannot. */
  private Optional<Notice> overridden(CampaignFile settings, Packs packs) {
    try {
      return settings.notice().map(id -> packs.load(id, settings.folder()));
    } catch (PackException unusable) {
      command.message(command.text("notice.overridden", settings.notice().orElseThrow()));
      return Optional.empty();
    }
  }

  /** Returns a pack that is asked for; each is loaded once. */
  private Notice loaded(String named, Packs packs) {
    return loaded.computeIfAbsent(named, id -> packs.load(id, command.shell().folder()));
  }

  /**
   * The unit that a folder stands for does not change with the notice that it is checked by: where
   * it names none itself, that of the notice which reaches least far.
   */
  private static Optional<UnitCode> lowest(List<Notice> notices) {
    return notices.stream()
        .flatMap(notice -> notice.root().flatMap(notice.roster()::unit).stream())
        .max(Comparator.comparing(unit -> unit.level().depth()))
        .map(Unit::code);
  }

  /**
   * A flag or a variable goes before linli.yaml, that before the user's own file, that before
   * SOURCE_DATE_EPOCH, that before the calendar.
   */
  private LocalDate asOf(CampaignFile settings) {
    if (options.asOf != null) {
      return day(options.asOf);
    }
    if (settings.asOf().isPresent()) {
      return settings.asOf().get();
    }
    Optional<String> preferred = command.preferred("as-of");
    if (preferred.isPresent()) {
      return day(preferred.get());
    }
    return unstatedDay(command);
  }

  /** The reporting day where nothing is stated, that {@code linli config} can show as well. */
  static LocalDate unstatedDay(Command command) {
    String epoch = command.shell().environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    if (!epoch.isEmpty()) {
      try {
        return IsoDay.possible(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC));
      } catch (NumberFormatException | DateTimeException e) {
        throw new UsageException(command.text("usage.epoch", epoch));
      }
    }
    return command.shell().today().get();
  }

  private LocalDate day(String text) {
    try {
      return IsoDay.of(text);
    } catch (DateTimeException e) {
      throw new UsageException(command.text("usage.as-of", text));
    }
  }

  private int threads() {
    if (options.threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (options.threads < 1) {
      throw new UsageException(command.text("usage.threads", options.threads));
    }
    return Math.min(options.threads, MOST_THREADS);
  }

  /**
   * What is written in an output is Chinese unless {@code --lang} says otherwise: a locale must not
   * change a byte.
   */
  OutputOptions outputOptions(
      Privacy privacy,
      @org.jspecify.annotations.Nullable String lang,
      Optional<Level> each,
      Optional<List<Suppression>> returns) {
    Language language = Optional.ofNullable(lang).flatMap(Language::ofWord).orElse(Language.ZH);
    return new OutputOptions(
        privacy, language, options.trustPack, ProgramVersion.number(), each, returns);
  }

  static Words words(Survey survey, Language language) {
    return new Words(language, survey.catalog()::page, survey.notice());
  }

  /** Loads a pack by id or path. */
  static Notice load(Command command, String pack) {
    return Packs.builtIn()
        .knowing(RuleCatalog.standard().ids())
        .load(pack, command.shell().folder());
  }

  /** A broken pack's problems, a line each. */
  static List<String> lines(PackException broken, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (PackProblem problem : broken.problems()) {
      lines.add(
          "linli: "
              + problem.placed(messages.language() == Language.ZH ? problem.zh() : problem.en()));
    }
    return lines;
  }
}
