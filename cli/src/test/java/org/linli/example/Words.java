package org.linli.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A map of words from a YAML resource; asking for what it does not hold is a mistake of the
 * generator.
 */
record Words(Map<?, ?> map) {
  /** Reads a resource that holds one map. */
  static Words of(String resource) {
    return new Words((Map<?, ?>) load(resource));
  }

  /** Reads a resource that holds a list of maps. */
  static List<Words> listOf(String resource) {
    return ((List<?>) load(resource)).stream().map(item -> new Words((Map<?, ?>) item)).toList();
  }

  boolean has(String key) {
    return map.containsKey(key);
  }

  String text(String key) {
    return value(key).toString().strip();
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  List<String> list(String key) {
    return has(key) ? ((List<?>) value(key)).stream().map(Object::toString).toList() : List.of();
  }

  Words words(String key) {
    return new Words((Map<?, ?>) value(key));
  }

  /** Returns a map of texts, in the order written; empty where the key is not there. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (has(key)) {
      words(key).map.forEach((name, text) -> texts.put(name.toString(), text.toString()));
    }
    return texts;
  }

  private Object value(String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static Object load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
