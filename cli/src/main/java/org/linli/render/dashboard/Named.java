package org.linli.render.dashboard;

import org.linli.render.Privacy;
import org.linli.render.VisibleText;
import org.linli.value.Text;

/** Names that units gave (of units, groups, indicators), as the page shows them. */
record Named(Privacy privacy) {
  String of(String name) {
    return VisibleText.of(privacy.text(Text.clean(name)));
  }
}
