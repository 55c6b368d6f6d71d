package org.linli.compile;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.linli.cache.CacheFolder;

/**
 * Where results of units are kept from one run to the next.
 *
 * @param folder that runs share
 * @param bound how many bytes are kept in it
 * @param clock says when a file was last changed before the run began
 * @param notes is told what went wrong with it, which never changes a run
 */
public record Keeping(
    CacheFolder folder, long bound, InstantSource clock, Consumer<String> notes) {}
