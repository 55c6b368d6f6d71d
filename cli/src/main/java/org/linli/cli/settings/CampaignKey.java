package org.linli.cli.settings;

/**
 * The user object of an option that a campaign's linli.yaml can set as well: the command asks that
 * file before it asks {@link Settings#preferred}.
 *
 * @param key in linli.yaml
 */
public record CampaignKey(String key) {}
