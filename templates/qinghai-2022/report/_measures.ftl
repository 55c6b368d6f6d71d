<#--
  十条措施, one by one: what was done in activities, the figures that the notice asks for, its tables, and what the responsible
  units say. A measure of which nothing is known says so, for the notice wants all ten answered.
-->
<#import "/_shared/report/blocks.ftl" as b>

<#-- Which of the notice's figures, tables and lists belong to which measure. -->
<#assign figuresOf = {
  "policy": ["policies-issued", "community-organizations", "purchases"],
  "relief": ["surveyed-households"],
  "community": ["sites", "site-places"],
  "customs": ["councils"],
  "elderly": ["visited-elderly", "canteens"],
  "children": ["protection-stations", "child-homes"],
  "services": ["agencies", "paired-counties"],
  "talents": ["trained", "trained-assistants", "trained-child-directors", "trained-leaders", "trained-social-workers", "trained-volunteers", "exam-aided", "station-coverage"],
  "support": ["incubators", "tax-exempt", "deductible"],
  "models": ["cases"]
}>
<#assign talliesOf = {
  "policy": ["filing"],
  "community": ["sites-by-place"],
  "elderly": ["facilities-by-unit"],
  "services": ["services-by-topic"],
  "talents": ["trainings-by-unit", "stations-by-unit"]
}>

<#macro all>
<#list categories?filter(one -> one.classified) as one>
<@measure one/>
</#list>
<#list categories?filter(one -> !one.classified && one.activities gt 0) as one>
<@p>另有${one.activities}场活动未能归入上述措施<#if one.beneficiaries gt 0>，受益群众${one.beneficiaries}人次</#if>，待报送单位补充对应措施。</@p>
</#list>
</#macro>

<#macro measure of>
<@b.part of.title/>
<@activities of/>
<@figures figuresOf[of.id]![]/>
<@b.dutyPart of.id/>
<#list talliesOf[of.id]![] as id>
<@b.tally id/>
</#list>
</#macro>

<#-- What was held under the measure, and an example. -->
<#macro activities of>
<#if of.activities gt 0>
<@p>围绕${of.title}，<@b.measureList of/>。</@p>
<#list of.highlights as highlight>
<#if highlight?is_first>
<@p>
如：${highlight.days}，${highlight.initiator}在${highlight.place}开展“${highlight.name}”活动
<#if highlight.beneficiaries gt 0>，受益群众${highlight.beneficiaries}人次</#if>
<#if highlight.has_funds>，投入资金（含物资折款）${highlight.funds_text}</#if>。
${highlight.narrative}
</@p>
</#if>
</#list>
</#if>
</#macro>

<#-- The notice's figures, in its order, as one sentence; those without any are left out, the appendix tells of them. -->
<#macro figures ids>
<#local told = indicators?filter(one -> ids?seq_contains(one.id) && one.actual?has_content)>
<#if told?size gt 0>
<@p>
截至${as_of}，
<#list told as one>
${one.name}${one.actual}${one.unit}<#if one.target?has_content>（目标${one.target}${one.unit}，<#if one.met == "已完成">已达到<#else>尚未达到</#if>）</#if><#sep>，</#sep>
</#list>。
</@p>
</#if>
</#macro>
