package org.linli.discover;

import org.linli.model.Unit;
import org.linli.notice.Notice;

/**
 * A part of a campaign that answers to a notice of its own, as a province in a national campaign.
 *
 * @param root the unit below which it reaches, itself included
 * @param notice its notice, for that root
 */
public record Jurisdiction(Unit root, Notice notice) {}
