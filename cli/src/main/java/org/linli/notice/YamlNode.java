package org.linli.notice;

/**
 * A piece of a YAML document with its place. Nothing in it has been interpreted: a scalar is the
 * text as written.
 *
 * @see YamlTree
 */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
  /** Returns the line where it begins, from 1. */
  int line();

  /** Returns the character in that line where it begins, from 1. */
  int column();
}
