package org.linli.discover;

import java.nio.file.Path;
import org.linli.finding.Observation;

/**
 * A file that is no table: an image, or one that nobody expected. It is read where a row names it.
 *
 * @param path where it really lies
 * @param unread what is to be said if no row does
 */
public record OtherFile(Path path, Observation unread) {}
