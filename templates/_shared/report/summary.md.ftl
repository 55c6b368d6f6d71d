<#-- The plain report of a notice whose pack has no template of its own: the sections that it asks for, in its order. -->
<#import "/_shared/report/blocks.ftl" as b>
# ${root.office}关于${notice.subject}的总结报告

<#if addressee?has_content>
${addressee}：
</#if>

<@p>
根据《${notice.title}》<#if notice.number?has_content>（${notice.number}）</#if>要求，
<#if totals.activities gt 0>
  ${root.scope}认真组织实施。截至${as_of}，共<@b.measureList totals/>。
  <@b.targetSentence root.scope/>
<#else>
  ${root.scope}作出部署。截至${as_of}，尚无计入统计的活动。
</#if>
现将有关情况报告如下：
</@p>

<#-- Where a notice asks for no 工作部署, the reporting still is told; where it asks for no results under any name, so are the figures. -->
<#list sections as section>
<#if section.key == "results">
<@b.section section.title/>
<#if !sections?map(one -> one.key)?seq_contains("deployment")>
<@b.reportingSentence/>
</#if>
<#if totals.activities == 0>
<@p>截至${as_of}，各单位报送材料中尚无计入统计的活动。</@p>
</#if>
<@b.ownWords section.own/>
<@b.results/>
<@b.furtherParts/>
<#elseif section.key == "deployment">
<@b.deployment section/>
<#else>
<@b.wordsOnly section/>
</#if>
</#list>
<#if !sections?map(one -> one.key)?seq_contains("results")>
<@b.section "进展成效"/>
<@b.reportingSentence/>
<@b.results/>
<@b.furtherParts/>
</#if>

<@b.dataNote/>

<@b.closing/>
