<#-- 渝北民〔2021〕145号, the last paragraph: 相关工作部署、进展成效、意见建议等情况形成总结报告; 四（三）: the cases, as an appendix. -->
<#import "/_shared/report/blocks.ftl" as b>
<#import "tasks.ftl" as t>
# ${root.office}关于开展社会组织“邻里守望”关爱行动情况的总结报告

<#if addressee?has_content>
${addressee}：
</#if>

<@p>
根据《${notice.title}》（${notice.number}）要求，
<#if totals.activities gt 0>
  ${root.scope}聚焦社区群众“急难愁盼”问题，围绕<@b.names terms["areas"]/>等方面，组织社会组织开展“邻里守望”关爱行动。
  截至${as_of}，共<@b.measureList totals/>。
<#else>
  ${root.scope}部署开展“邻里守望”关爱行动。截至${as_of}，尚无计入统计的活动。
</#if>
现将有关情况报告如下：
</@p>

<#list sections as section>
<#switch section.key>
<#case "deployment"><#include "_deployment.ftl"><#break>
<#case "results"><#include "_results.ftl"><#break>
<#default><@b.wordsOnly section/>
</#switch>
</#list>

<@b.dataNote/>

<@b.closing (cases_total gt 0)?then(["典型案例清单"], [])/>

<#if cases_total gt 0>
<@b.attachment "典型案例清单"/>
<@b.listing id="case-appendix" title=""/>
</#if>
