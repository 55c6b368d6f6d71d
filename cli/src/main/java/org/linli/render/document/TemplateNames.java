package org.linli.render.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that a template names, as {@code totals.beneficiaries}, found without running it: so
 * that a slip in a branch that no case reaches is found as well.
 */
final class TemplateNames {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\$\\{([^}]*)}|<[#@]([^>]*)>");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.\"'])([a-z_]+)\\.([a-z_]+)");
  private static final Pattern OWN =
      Pattern.compile("\\bas\\s+(\\w+)|#(?:assign|local|global)\\s+(\\w+)|#macro\\s+([^>]*)>");

  private final Map<String, Object> figures;

  TemplateNames(Map<String, Object> figures) {
    this.figures = figures;
  }

  /** Returns a fault for each name that no figure goes by, in the order of the text. */
  List<TemplateFault> unknown(String template, String text) {
    String bare = COMMENT.matcher(text).replaceAll(comment -> blank(comment.group()));
    Set<String> own = own(bare);
    List<TemplateFault> faults = new ArrayList<>();
    Matcher code = CODE.matcher(bare);
    while (code.find()) {
      int group = code.group(1) == null ? 2 : 1;
      Matcher name = NAME.matcher(code.group(group));
      while (name.find()) {
        if (!own.contains(name.group(1)) && isUnknown(name.group(1), name.group(2))) {
          faults.add(fault(template, bare, code.start(group) + name.start(), name.group()));
        }
      }
    }
    return faults;
  }

  /** Of a list nothing is known before it has things; of a map all is. */
  private boolean isUnknown(String name, String key) {
    return figures.get(name) instanceof Map<?, ?> map && !map.containsKey(key);
  }

  private static TemplateFault fault(String template, String text, int at, String name) {
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');
    return TemplateFault.unknownName(template, line, column, name);
  }

  /** Names that the template gives itself. */
  private static Set<String> own(String text) {
    Set<String> own = new HashSet<>();
    Matcher name = OWN.matcher(text);
    while (name.find()) {
      for (int group = 1; group <= name.groupCount(); group++) {
        if (name.group(group) != null) {
          own.addAll(List.of(name.group(group).split("\\W+", -1)));
        }
      }
    }
    return own;
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\n]", " ");
  }
}
