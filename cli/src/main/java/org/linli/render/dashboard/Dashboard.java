package org.linli.render.dashboard;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;
import org.linli.render.Privacy;
import org.linli.render.Resources;
import org.linli.value.Sha256;

/** Writes dashboard.html (outputs): the figures of report.json as tiles, bars and tables. */
public final class Dashboard {
  private static final String TEMPLATE = "dashboard.ftlh";
  private static final String STYLE = "dashboard.css";

  private Dashboard() {}

  /**
   * Returns the page of the statistics' root unit.
   *
   * @param privacy what becomes of personal data in names that units gave
   */
  public static String of(Statistics statistics, Notice notice, Privacy privacy) {
    String style = Resources.text(Dashboard.class, STYLE);
    Map<String, Object> page =
        Map.of(
            "style", style,
            "style_hash", Base64.getEncoder().encodeToString(Sha256.of(style)),
            "board", new DashboardFigures(statistics, notice, new Named(privacy)).all());
    StringWriter out = new StringWriter();
    try {
      templates().getTemplate(TEMPLATE).process(page, out);
    } catch (TemplateException | IOException ours) {
      throw new IllegalStateException("the program's own page is wrong", ours);
    }
    return out.toString();
  }

  private static Configuration templates() {
    var templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(new ClassTemplateLoader(Dashboard.class, ""));
    templates.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setLocalizedLookup(false);
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("computer");
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return templates;
  }
}
