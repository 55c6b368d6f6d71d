package org.linli.fix;

import java.util.List;
import java.util.Map;

/**
 * All that a file says.
 *
 * @param rows of each row the hash of what it means, in order
 * @param seen what else there is to be said, and how often
 */
record Said(List<byte[]> rows, Map<String, Integer> seen) {}
