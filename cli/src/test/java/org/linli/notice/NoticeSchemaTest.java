package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linli.check.RuleCatalog;
import org.linli.finding.RuleId;

class NoticeSchemaTest {
  private static final String TEXT = Packs.schema(words());

  @Test
  void every_rule_stands_under_its_id_with_what_it_says() throws Exception {
    JsonNode rules = new ObjectMapper().readTree(TEXT).at("/properties/rules/properties");

    assertThat(rules.size()).isEqualTo(RuleCatalog.standard().ids().size());
    assertThat(rules.at("/value-missing/description").asText()).isEqualTo("words of value-missing");
  }

  @Test
  void it_refuses_a_rule_that_is_not_there_and_a_misspelled_setting_of_one_that_is() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(TEXT, InputFormat.JSON);

    assertThat(
            schema.validate(
                "{\"id\":\"a\",\"rules\":{\"value-missing\":{\"on\":false}}}", InputFormat.JSON))
        .isEmpty();
    assertThat(
            schema.validate(
                "{\"id\":\"a\",\"rules\":{\"value-mising\":{\"on\":false}}}", InputFormat.JSON))
        .hasSize(1);
    assertThat(
            schema.validate(
                "{\"id\":\"a\",\"rules\":{\"value-missing\":{\"off\":true}}}", InputFormat.JSON))
        .hasSize(1);
  }

  @Test
  void all_else_is_as_it_ships() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode shipped = mapper.readTree(NoticeSchema.shipped());
    JsonNode made = mapper.readTree(TEXT);

    assertThat(made.get("$schema").asText()).isEqualTo("http://json-schema.org/draft-07/schema#");
    for (String key : java.util.List.of("tables", "categories", "targets", "deliverables")) {
      assertThat(made.at("/properties/" + key)).isEqualTo(shipped.at("/properties/" + key));
    }
  }

  private static Map<RuleId, String> words() {
    Map<RuleId, String> words = new TreeMap<>();
    RuleCatalog.standard().ids().forEach(id -> words.put(id, "words of " + id));
    return words;
  }
}
