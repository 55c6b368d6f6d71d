package org.linli.cli.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an option that a campaign's linli.yaml can set as well: the command asks that file before
 * it asks {@link Settings#preferred}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CampaignKey {
  /** The key in linli.yaml. */
  String value();
}
