package org.linli.check;

/**
 * One look at the data. Its type states its scope; it says where and which facts, never how grave
 * it is or in which words. It has no state of its own and knows no other check.
 */
public sealed interface Check permits FieldCheck, RowCheck, TableCheck, UnitCheck, CampaignCheck {}
