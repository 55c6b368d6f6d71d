/**
 * The campaign's folder tree: which unit, which file, what is left aside.
 *
 * <p>In come a root and a roster; out goes a {@code CampaignTree} with findings for the rest.
 *
 * <p>Never opens a file but the {@code linli.yaml} of a subtree, and never follows a link out of
 * the campaign.
 */
@NullMarked
package org.linli.discover;

import org.jspecify.annotations.NullMarked;
