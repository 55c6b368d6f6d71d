<#-- 赣民办字〔2021〕33号, the last paragraph: 相关工作部署、进展成效、意见建议等情况形成总结报告（并附表1）. -->
<#import "/_shared/report/blocks.ftl" as b>
# ${root.office}关于推动社会组织开展“邻里守望”关爱行动的总结报告

<#if addressee?has_content>
${addressee}：
</#if>

<#include "_lead.ftl">

<#list sections as section>
<#switch section.key>
<#case "deployment"><@b.deployment section/><#break>
<#case "results"><#include "_results.ftl"><#break>
<#default><@b.wordsOnly section/>
</#switch>
</#list>

<@b.dataNote/>

<@b.closing/>
