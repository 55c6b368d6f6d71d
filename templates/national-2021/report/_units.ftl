<@b.unitPart columns=["households", "organizations_text", "participants", "funds"]/>
