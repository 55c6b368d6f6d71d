package org.linli.bench;

import java.nio.file.Path;

/**
 * A campaign folder whose right figures are known.
 *
 * @param folder the campaign
 * @param expected what a right compile gives
 */
record Workload(WorkloadSet set, Path folder, Figures expected) {}
