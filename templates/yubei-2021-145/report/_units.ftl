<#-- A line for each town, street and reporting unit. -->
<@b.unitPart title="各镇街开展情况" table="各镇街及相关社会组织活动开展情况" columns=["households", "organizations_text", "participants", "funds"]/>
