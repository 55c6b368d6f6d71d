package org.linli.render.document;

import org.linli.notice.Pack;

/**
 * Whose templates may be rendered. A template cannot run code or read files, but one that means
 * harm can still waste memory, so that the templates of a pack given by path wait for the user's
 * word.
 */
public enum TemplateTrust {
  /** Only the packs that ship with the program. */
  BUILT_IN_PACKS,
  /** Any pack: the user has said so with {@code --trust-pack}. */
  ANY_PACK;

  /** Returns whether the pack's templates may be rendered. */
  boolean covers(Pack pack) {
    return this == ANY_PACK || pack.builtIn();
  }
}
