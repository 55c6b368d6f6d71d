/**
 * The page that leadership looks at: how far a campaign has come, on one screen and on paper.
 *
 * <p>In come statistics; out goes dashboard.html, one file that needs no other, no script and no
 * network.
 *
 * <p>Never shows a figure that report.json has not, and never what a person is called.
 */
@NullMarked
package org.linli.render.dashboard;

import org.jspecify.annotations.NullMarked;
