/**
 * What the sender should know: findings, their severity and place, and the sink that collects them.
 *
 * <p>In come facts; out goes a finding in a total order.
 *
 * <p>Never holds words for people; those are chosen when it is rendered.
 */
@NullMarked
package org.linli.finding;

import org.jspecify.annotations.NullMarked;
