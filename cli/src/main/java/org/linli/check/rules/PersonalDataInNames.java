package org.linli.check.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.check.CampaignCheck;
import org.linli.check.CampaignFacts;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.discover.CampaignTree;
import org.linli.discover.OtherFile;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.value.PersonalData.Leak;
import org.linli.value.UnitCode;

/**
 * Personal data in the names of folders and files: a folder's name becomes a unit's, and the way to
 * a file stands beside its rows. Names of files hold dates and times, so what is not certain is
 * passed over there.
 */
final class PersonalDataInNames implements CampaignCheck {
  private static final String FOLDER = "文件夹名称";
  private static final String FILE = "文件名称";

  @Override
  public void check(CampaignFacts campaign, Context context, Sink out) {
    CampaignTree tree = campaign.tree();
    Set<UnitCode> elsewhere =
        tree.units().stream()
            .map(UnitFolder::unit)
            .filter(unit -> tree.part(unit).isPresent())
            .map(unit -> unit.code())
            .collect(Collectors.toSet());
    // Each name is told of once, at the first unit that has something in it.
    TreeMap<String, UnitCode> paths = new TreeMap<>();
    for (UnitFolder folder : tree.units()) {
      for (UnitFile file : folder.files()) {
        note(file.name(), folder.unit().code(), paths);
      }
    }
    for (OtherFile other : tree.others()) {
      Location at = other.unread().at();
      if (at.unit().isPresent() && at.file().isPresent()) {
        note(at.file().get(), at.unit().get(), paths);
      }
    }
    paths.values().removeAll(elsewhere);
    Set<String> told = new HashSet<>();
    paths.forEach((path, unit) -> look(path, unit, told, out));
  }

  /** Of a country's files hardly one is worth keeping. */
  private static void note(String path, UnitCode unit, Map<String, UnitCode> paths) {
    if (!PersonalDataText.leaks(path).isEmpty()) {
      paths.putIfAbsent(path, unit);
    }
  }

  private static void look(String path, UnitCode unit, Set<String> told, Sink out) {
    for (int from = 0; from < path.length(); ) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      if (told.add(path.substring(0, to))) {
        name(path.substring(from, to), slash >= 0, Location.of(unit, path.substring(0, to)), out);
      }
      from = to + 1;
    }
  }

  private static void name(String name, boolean folder, Location at, Sink out) {
    for (Leak leak : PersonalDataText.leaks(name)) {
      if (folder || leak.certain()) {
        out.found(
            PersonalDataText.observation(leak, name, at).with("heading", folder ? FOLDER : FILE));
      }
    }
  }
}
