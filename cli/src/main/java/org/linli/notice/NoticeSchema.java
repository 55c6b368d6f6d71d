package org.linli.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.linli.finding.RuleId;

/** The JSON Schema of notice.yaml, as it ships and as an editor is helped most by it. */
final class NoticeSchema {
  private static final String FILE = "notice.schema.json";

  private NoticeSchema() {}

  /** Returns the schema as it ships, beside the packs. */
  static String shipped() {
    return BuiltInPack.resource(FILE)
        .orElseThrow(() -> new IllegalStateException("no schema of notice.yaml"));
  }

  /**
   * Returns the schema with each rule under its id: what the shipped one says of any rule becomes a
   * definition, and other ids are refused.
   */
  static String knowing(Map<RuleId, String> descriptions) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      ObjectNode schema = (ObjectNode) mapper.readTree(shipped());
      ObjectNode rules = (ObjectNode) schema.at("/properties/rules");
      ((ObjectNode) schema.get("definitions")).set("rule", rules.remove("additionalProperties"));
      ObjectNode byId = rules.putObject("properties");
      new TreeMap<>(descriptions)
          .forEach(
              (id, words) -> {
                ObjectNode rule = byId.putObject(id.text()).put("description", words);
                rule.putArray("allOf").addObject().put("$ref", "#/definitions/rule");
              });
      rules.put("additionalProperties", false);
      var indenter = new DefaultIndenter("  ", "\n");
      var layout =
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
      return mapper.writer(layout).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the program's own " + FILE + " is no JSON", broken);
    }
  }
}
