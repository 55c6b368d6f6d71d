package org.linli.notice;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A JSON Schema that a YAML file is proved by, with each complaint at its line and column. */
final class PackSchema {
  private final Schema schema;

  private PackSchema(Schema schema) {
    this.schema = schema;
  }

  /** Returns the schema of notice.yaml. */
  static PackSchema ofNotices() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(Locale.ROOT).pathType(PathType.JSON_POINTER).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(config));
    return new PackSchema(registry.getSchema(NoticeSchema.shipped(), InputFormat.JSON));
  }

  /** Reports everything in which a file is not as the schema says. */
  void prove(YamlMap root, Problems problems) {
    for (Error error : schema.validate(json(root))) {
      YamlNode at = node(root, error.getInstanceLocation());
      report(error, at, problems);
    }
  }

  private void report(Error error, YamlNode at, Problems problems) {
    switch (error.getKeyword()) {
      case "additionalProperties" -> reportUnknownKey(error, at, problems);
      case "required" -> problems.add(at, Trouble.MISSING_KEY, error.getProperty());
      case "type" -> problems.add(at, Trouble.WRONG_TYPE, types(error.getSchemaNode()));
      case "enum" ->
          problems.addUnknown(at, Trouble.NOT_LISTED, shown(at), words(error.getSchemaNode()));
      case "pattern" ->
          problems.add(at, Trouble.WRONG_PATTERN, shown(at), error.getSchemaNode().asText());
      default -> problems.add(at, Trouble.NOT_IN_SCHEMA, error.getMessage());
    }
  }

  private void reportUnknownKey(Error error, YamlNode at, Problems problems) {
    String key = error.getProperty();
    YamlNode place =
        at instanceof YamlMap map
            ? map.entry(key).<YamlNode>map(YamlMap.Entry::key).orElse(at)
            : at;
    problems.addUnknown(place, Trouble.UNKNOWN_KEY, key, knownKeys(error));
  }

  /** The keys that the schema knows stand beside the word that refused this one. */
  private List<String> knownKeys(Error error) {
    JsonPointer refusing = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    List<String> known = new ArrayList<>();
    schema
        .getSchemaNode()
        .at(refusing.head())
        .path("properties")
        .fieldNames()
        .forEachRemaining(known::add);
    return known;
  }

  private static String shown(YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.text() : "…";
  }

  private static String types(JsonNode type) {
    return String.join(" / ", type.isArray() ? words(type) : List.of(type.asText()));
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toList());
  }

  /** Returns the node at a place, or the nearest one above it. */
  private static YamlNode node(YamlNode root, NodePath path) {
    YamlNode at = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      if (at instanceof YamlMap map && map.get(step.toString()).isPresent()) {
        at = map.get(step.toString()).get();
      } else if (at instanceof YamlList list && step instanceof Integer index) {
        at = list.items().get(index);
      } else {
        return at;
      }
    }
    return at;
  }

  private static JsonNode json(YamlNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node instanceof YamlMap map) {
      ObjectNode object = make.objectNode();
      map.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    if (node instanceof YamlList list) {
      ArrayNode array = make.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return json((YamlScalar) node);
  }

  private static JsonNode json(YamlScalar scalar) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    String text = scalar.text();
    if (scalar.quoted()) {
      return make.textNode(text);
    }
    if (text.isEmpty()) {
      return make.nullNode();
    }
    if (text.equals("true") || text.equals("false")) {
      return make.booleanNode(text.equals("true"));
    }
    if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
      return make.numberNode(Long.parseLong(text));
    }
    return Settings.isDecimal(text) ? make.numberNode(new BigDecimal(text)) : make.textNode(text);
  }
}
