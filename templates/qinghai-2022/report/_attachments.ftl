<#-- What stands behind the text: the matrix of responsibility, the figures against the province's targets, the tables and the lists. -->
<#import "_matrix.ftl" as matrix>
<#assign parts = []>
<#if duties?filter(one -> one.responsible?size gt 0 && one.entries?size gt 0)?size gt 0><#assign parts = parts + ["十条措施落实情况"]></#if>
<#if root.level == "province" && indicators?size gt 0><#assign parts = parts + ["指标完成情况"]></#if>
<#if b.unitsTold() || groups?filter(one -> one.activities gt 0)?size gt 0><#assign parts = parts + ["活动开展情况"]></#if>
<#if listings?values?filter(one -> one.rows?size gt 0)?size gt 0><#assign parts = parts + ["有关清单"]></#if>
<@b.closing parts/>

<#list parts as part>
<@b.attachment title=part number=part?counter of=parts?size/>
<#switch part>
<#case "十条措施落实情况"><@matrix.matrix/><#break>
<#case "指标完成情况"><@b.indicatorTable title=""/><#break>
<#case "活动开展情况">
<@b.unitTable title="各地各单位活动开展情况" columns=["organizations_text", "participants", "funds"]/>
<@t.groupTable/>
<#break>
<#default>
<#list listings?keys as id><@b.listing id/></#list>
</#switch>
</#list>
