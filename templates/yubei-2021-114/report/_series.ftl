<#macro series of>
<@b.part of.title/>
<@p>
<@b.measureList of/><@b.sharesOf of/>。
</@p>
<@b.examples of.highlights/>
</#macro>
<#if totals.activities == 0>
<@p>截至${as_of}，报送材料中尚无计入统计的活动。</@p>
</#if>
<#list categories?filter(one -> one.classified && one.activities gt 0) as one>
<@series one/>
</#list>
<#list categories?filter(one -> !one.classified && one.activities gt 0) as one>
<@p>另有${one.activities}场活动未能归入上述系列，待报送单位补充活动类别。</@p>
</#list>
<@b.groupPart/>
<#if tallies["activities-by-topic"].any>
<@b.part "活动内容分布"/>
<@b.filledTally "activities-by-topic"/>
</#if>
<@b.unitPart title="各镇街开展情况" table="各镇街活动开展情况"/>
