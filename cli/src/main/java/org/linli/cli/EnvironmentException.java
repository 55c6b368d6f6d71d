package org.linli.cli;

/**
 * Something could not be read or written, or another run holds the lock; the text says which. Exit
 * code 3.
 */
final class EnvironmentException extends RuntimeException {
  EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }

  EnvironmentException(String message) {
    super(message);
  }
}
