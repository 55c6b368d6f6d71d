package org.linli.render.document;

import java.util.Locale;
import java.util.Optional;

/**
 * A pack's template that is not rendered: it is missing, not trusted, wrong, or went beyond its
 * limits. The pack's author or the user can put it right; nothing has been written.
 */
public final class TemplateRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<TemplateFault> fault;

  private TemplateRefusedException(String message, Optional<TemplateFault> fault) {
    super(message);
    this.fault = fault;
  }

  /** Returns what is wrong where in which template; empty for a pack that is not trusted. */
  public Optional<TemplateFault> fault() {
    return fault;
  }

  /** The templates of a pack given by path wait for the user's word. */
  static TemplateRefusedException untrusted(String pack) {
    return new TemplateRefusedException(
        String.format(
            Locale.ROOT,
            "规则包 %1$s 不是内置规则包，其模板未经信任，未予渲染；确认可信后请加 --trust-pack。"
                + " The pack %1$s is not built in, and its templates are not trusted:"
                + " add --trust-pack if you trust them.",
            pack),
        Optional.empty());
  }

  /** Neither the pack nor those that it extends hold the template. */
  static TemplateRefusedException missing(String pack, String template) {
    return refused(
        "规则包 %1$s 中没有模板 %2$s。 The pack %1$s has no template %2$s.",
        pack, new TemplateFault(template, 1, 1, "没有这个模板", "there is no such template"));
  }

  /** The template is wrong at a place. */
  static TemplateRefusedException wrong(String pack, TemplateFault fault) {
    return refused(
        "规则包 %1$s 的模板 %2$s 第 %3$d 行有误：%4$s。 In the pack %1$s, template %2$s is wrong in line %3$d: %5$s",
        pack, fault);
  }

  /** The template went beyond one of its limits. */
  static TemplateRefusedException beyond(String pack, String template, String zh, String en) {
    return refused(
        "规则包 %1$s 的模板 %2$s %4$s，已停止渲染。 The template %2$s of the pack %1$s %5$s and was stopped.",
        pack, new TemplateFault(template, 1, 1, zh, en));
  }

  private static TemplateRefusedException refused(String words, String pack, TemplateFault fault) {
    return new TemplateRefusedException(
        String.format(
            Locale.ROOT, words, pack, fault.template(), fault.line(), fault.zh(), fault.en()),
        Optional.of(fault));
  }
}
