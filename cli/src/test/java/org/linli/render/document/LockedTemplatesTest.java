package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedTemplatesTest {
  private static final TemplateLimits SHORT = new TemplateLimits(Duration.ofMillis(300), 1000);

  @Test
  void figures_and_texts_come_out_as_they_are() {
    assertThat(rendered("${count} ${text}", Map.of("count", 1234567L, "text", "甲*乙")))
        .isEqualTo("1234567 甲\\*乙\n");
  }

  @Test
  void a_paragraph_may_be_written_on_many_lines() {
    String template =
        "<@p>\n  全省\n  <#if true>，开展</#if>\n  <#if false>没有</#if>\n  活动5场\n  ABC\n  def\n</@p>\n后文";

    assertThat(rendered(template, Map.of())).isEqualTo("全省，开展活动5场ABC def\n\n后文\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${unknown}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${map?api.size()}",
        "${map.class}",
        "<#include \"/etc/passwd\">",
        "<#include \"../../notice.yaml\">",
        "${text?no_esc}",
        "<#if",
      })
  void a_wrong_or_reaching_template_is_refused_with_its_place(String template) {
    assertThatThrownBy(() -> rendered(template, Map.of("map", Map.of("a", 1), "text", "x")))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("county-2022")
        .hasMessageMatching("(?s)规则包 .*模板.* The pack .*|(?s)规则包 .*模板.* In the pack .*line 1.*");
  }

  @Test
  void a_template_that_does_not_end_is_stopped() {
    assertThatThrownBy(() -> rendered("<#list 1.. as n><#if n lt 0>x</#if></#list>", Map.of()))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("运行时间过长");
  }

  @Test
  void a_template_that_writes_too_much_is_stopped_even_if_it_tries_to_recover() {
    assertThatThrownBy(
            () ->
                rendered(
                    "<#attempt><#list 1.. as n>0123456789</#list><#recover>x</#attempt>", Map.of()))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("输出过长");
  }

  @Test
  void a_template_that_calls_itself_without_end_is_stopped() {
    assertThatThrownBy(() -> rendered("<#macro m><@m/></#macro><@m/>", Map.of()))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("嵌套过深");
  }

  @Test
  void a_pack_given_by_path_waits_for_the_user_s_word() {
    var pack = new Campaign.ForeignPack("x");

    assertThatThrownBy(
            () -> new LockedTemplates(pack, TemplateTrust.BUILT_IN_PACKS, TemplateLimits.DEFAULT))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("--trust-pack");
  }

  private static String rendered(String template, Map<String, Object> figures) {
    return new LockedTemplates(new Campaign.ForeignPack(template), TemplateTrust.ANY_PACK, SHORT)
        .render("report/summary.md.ftl", figures);
  }
}
