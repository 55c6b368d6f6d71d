package org.linli.render.document;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.linli.notice.Pack;

/**
 * Renders a pack's templates with Freemarker locked: no classes, no beans, no file outside the pack
 * and {@code _shared}, every value escaped, an undefined name an error, and a limit of time and
 * length. One thread a time.
 */
final class LockedTemplates {
  private static final String SHARED = "_shared/";

  private final Pack pack;
  private final TemplateLimits limits;
  private final Configuration configuration;

  LockedTemplates(Pack pack, TemplateTrust trust, TemplateLimits limits) {
    if (!trust.covers(pack)) {
      throw TemplateRefusedException.untrusted(pack.id());
    }
    this.pack = pack;
    this.limits = limits;
    this.configuration = locked(new PackLoader(pack));
  }

  /**
   * Returns the Markdown of a template, tidied.
   *
   * @param path in the pack, as {@code report/summary.md.ftl}
   * @param figures maps, lists, texts, numbers and booleans by name
   * @throws TemplateRefusedException if the template is missing, wrong or beyond its limits
   */
  String render(String path, Map<String, Object> figures) {
    var out = new CappedWriter(limits.characters());
    try {
      Template template = configuration.getTemplate(path);
      Environment environment = template.createProcessingEnvironment(figures, out);
      environment.setTemplateProcessingTracer(new Watch(limits));
      environment.process();
      return MarkdownText.tidied(out.toString());
    } catch (LimitReached limit) {
      throw TemplateRefusedException.beyond(pack.id(), path, limit.zh, limit.en);
    } catch (StackOverflowError deep) {
      throw TemplateRefusedException.beyond(pack.id(), path, "嵌套过深", "nested too deeply");
    } catch (TemplateNotFoundException missing) {
      throw TemplateRefusedException.missing(pack.id(), missing.getTemplateName());
    } catch (ParseException wrong) {
      throw TemplateRefusedException.wrong(pack.id(), fault(wrong, path));
    } catch (TemplateException wrong) {
      throw TemplateRefusedException.wrong(pack.id(), fault(wrong, path));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Returns what keeps a template from being read at all, without running any of it. */
  Optional<TemplateFault> unreadable(String path) {
    try {
      configuration.getTemplate(path);
      return Optional.empty();
    } catch (ParseException wrong) {
      return Optional.of(fault(wrong, path));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static TemplateFault fault(ParseException wrong, String path) {
    String reason = wrong.getEditorMessage().lines().findFirst().orElse("");
    return new TemplateFault(
        name(wrong.getTemplateName(), path),
        wrong.getLineNumber(),
        wrong.getColumnNumber(),
        reason,
        reason);
  }

  private static TemplateFault fault(TemplateException wrong, String path) {
    String template = name(wrong.getTemplateSourceName(), path);
    int line = Optional.ofNullable(wrong.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(wrong.getColumnNumber()).orElse(1);
    if (wrong instanceof InvalidReferenceException unknown
        && unknown.getBlamedExpressionString() != null) {
      return TemplateFault.unknownName(template, line, column, unknown.getBlamedExpressionString());
    }
    String reason = wrong.getMessageWithoutStackTop().lines().findFirst().orElse("");
    return new TemplateFault(template, line, column, reason, reason);
  }

  private static String name(@Nullable String reported, String asked) {
    return reported == null ? asked : reported;
  }

  private static Configuration locked(TemplateLoader loader) {
    var locked = new Configuration(Configuration.VERSION_2_3_34);
    locked.setTemplateLoader(loader);
    locked.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    locked.setAPIBuiltinEnabled(false);
    locked.setRecognizeStandardFileExtensions(false);
    locked.setOutputFormat(MarkdownFormat.INSTANCE);
    locked.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    locked.setLogTemplateExceptions(false);
    locked.setWrapUncheckedExceptions(false);
    locked.setLocalizedLookup(false);
    locked.setLocale(Locale.ROOT);
    locked.setNumberFormat("computer");
    locked.setTimeZone(TimeZone.getTimeZone("UTC"));
    locked.setSharedVariable("p", new ParagraphBlock());
    locked.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return locked;
  }

  /** Reads templates from the pack, and what packs share from the program itself. */
  private record PackLoader(Pack pack) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      return (name.startsWith(SHARED) ? shared(name) : pack.text(name)).orElse(null);
    }

    private static Optional<String> shared(String name) throws IOException {
      try (InputStream in = PackLoader.class.getResourceAsStream("/templates/" + name)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }

  /**
   * Stops a template that runs too long, even one that writes nothing, or that gathers too much for
   * later instead of writing it.
   */
  private static final class Watch implements TemplateProcessingTracer {
    private final long end;
    private final long most;

    Watch(TemplateLimits limits) {
      this.end = System.nanoTime() + limits.time().toNanos();
      this.most = limits.characters();
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
      if (System.nanoTime() - end > 0) {
        throw new LimitReached("运行时间过长", "ran too long");
      }
      if (environment.getOut() instanceof StringWriter gathered
          && gathered.getBuffer().length() > most) {
        throw LimitReached.tooMuch();
      }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}
  }

  /** Keeps what is written, up to a length. */
  private static final class CappedWriter extends Writer {
    private final StringWriter kept = new StringWriter();
    private final long most;

    CappedWriter(long most) {
      this.most = most;
    }

    @Override
    public void write(char[] text, int from, int length) {
      if (kept.getBuffer().length() + (long) length > most) {
        throw LimitReached.tooMuch();
      }
      kept.write(text, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return kept.toString();
    }
  }

  /** Unchecked, so that no {@code attempt} in a template can catch it. */
  private static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String zh;
    private final String en;

    LimitReached(String zh, String en) {
      super(en);
      this.zh = zh;
      this.en = en;
    }

    static LimitReached tooMuch() {
      return new LimitReached("输出过长", "wrote too much");
    }
  }
}
