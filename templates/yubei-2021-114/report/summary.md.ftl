<#-- 渝北民〔2021〕114号 asks for no report. This one tells of the progress of its four plans (三（一） to 三（四）), then of each year. -->
<#import "/_shared/report/blocks.ftl" as b>
<#function said key><#list sections as section><#if section.key == key><#return section></#if></#list></#function>
<#function figure id><#list indicators as one><#if one.id == id><#return one.actual></#if></#list><#return ""></#function>
# ${root.office}关于培育发展社区社会组织专项行动进展情况的报告

<#if addressee?has_content>
${addressee}：
</#if>

<#include "_lead.ftl">

<@b.section "培育发展计划实施情况"/>
<#include "_growth.ftl">

<@b.section "能力提升计划实施情况"/>
<#include "_ability.ftl">

<@b.section "作用发挥计划实施情况"/>
<#include "_series.ftl">

<@b.section "规范管理计划实施情况"/>
<#include "_management.ftl">

<@b.section "典型引领"/>
<#include "_examples.ftl">

<@b.section "年度统计"/>
<#include "_years.ftl">

<@b.wordsOnly said("problems")/>
<@b.wordsOnly said("suggestions")/>

<@b.dataNote/>

<@b.closing/>
