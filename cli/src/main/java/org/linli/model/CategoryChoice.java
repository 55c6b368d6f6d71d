package org.linli.model;

/**
 * The category that an activity belongs to.
 *
 * @param id the category's id in the notice
 * @param inferred whether the pack's key words decided, since the form has no column for it
 */
public record CategoryChoice(String id, boolean inferred) {}
