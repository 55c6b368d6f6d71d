<#--
  The four tasks as the ministry's notice and those that keep its wording tell them: 围绕……办实事. Heirs may import this file as they do blocks.ftl.
-->
<#import "/_shared/report/blocks.ftl" as b>

<#-- What the notice asks of everybody, in its own words. -->
<#macro demands>
<@p>
通知要求引导<@b.names terms["organization-types"]/>等社会组织参与，做到<@b.names terms["methods"]/>；
完善<@b.names terms["five-forces"]/>联动机制，在<@b.names terms["supports"]/>等方面强化支持；
争取<@b.names terms["departments"]/>等部门和群团组织支持，与民政领域<@b.names terms["civil-affairs-lines"]/>等工作相结合。
</@p>
</#macro>

<#-- One task: its figures, then two activities to tell of. -->
<#macro task of>
<@b.part of.title/>
<@p>
${of.title}，${root.scope}<@b.measureList of/>
<@b.sharesOf of/>。
</@p>
<@b.examples of.highlights/>
</#macro>

<#-- All tasks that have activities; the others, and what belongs to none, in a sentence each. -->
<#macro tasks list>
<#local without = list?filter(one -> one.classified && one.activities == 0)>
<#list list?filter(one -> one.classified && one.activities gt 0) as one>
<@task one/>
</#list>
<#list list?filter(one -> !one.classified && one.activities gt 0) as one>
<@p>另有${one.activities}场活动未能归入上述任务<#if one.beneficiaries gt 0>，受益群众${one.beneficiaries}人次</#if>，待报送单位补充活动类别。</@p>
</#list>
<#if without?size gt 0 && without?size lt list?size && totals.activities gt 0>
<@p>截至${as_of}，<@b.quotedNames without?map(one -> one.name)/>任务尚无计入统计的活动。</@p>
</#if>
</#macro>
