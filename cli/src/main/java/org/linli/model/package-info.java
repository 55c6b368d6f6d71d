/**
 * What a campaign is about: units and rosters, activities, needs, organizations, cases.
 *
 * <p>In come values; out go records that cannot be nonsense.
 *
 * <p>Never knows a file format or what a notice asks for.
 */
@NullMarked
package org.linli.model;

import org.jspecify.annotations.NullMarked;
