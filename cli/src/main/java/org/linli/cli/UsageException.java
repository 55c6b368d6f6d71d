package org.linli.cli;

/**
 * The command line or its surroundings are wrong; the text, in the user's language, says what to
 * do. Exit code 2.
 */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
