<#-- The covering letter asks for 取得的成效、主要做法、存在问题及措施; the first is told measure by measure, in the notice's order. -->
<#import "/_shared/report/blocks.ftl" as b>
<#import "_tables.ftl" as t>
<#import "_measures.ftl" as m>
# ${root.office}关于推进社会组织开展“邻里守望”关爱行动的工作总结

<#if ["prefecture", "reporting-unit"]?seq_contains(root.level)>
省民政厅社会组织管理局：
</#if>

<#include "_lead.ftl">

<#list sections as section>
<#if section.key == "results">
<@b.section section.title/>
<@b.ownWords section.own/>
<@m.all/>
<#else>
<@b.wordsOnly section/>
<#if section.key == "problems">
<@m.nextSteps/>
</#if>
</#if>
</#list>

<@b.dataNote/>

<#include "_attachments.ftl">
