<#-- The ministry's notice asks for no report. This one tells what the compiled figures hold, task by task, then 分类实施. -->
<#import "/_shared/report/blocks.ftl" as b>
<#import "tasks.ftl" as t>
# ${root.office}关于推动社会组织开展“邻里守望”关爱行动情况的报告

<@p>
根据《${notice.title}》<#if notice.number?has_content>（${notice.number}）</#if>要求，
<#if totals.activities gt 0>
  ${root.scope}推动社会组织特别是城乡基层社会组织开展“邻里守望”关爱行动。
  截至${as_of}，共<@b.measureList totals/>。
  <@b.targetSentence root.scope/>
<#else>
  ${root.scope}部署推动社会组织开展“邻里守望”关爱行动。截至${as_of}，尚无计入统计的活动。
</#if>
现将有关情况报告如下：
</@p>

<#list sections as section>
<#switch section.key>
<#case "deployment"><#include "_deployment.ftl"><#break>
<#case "results">
<@b.section section.title/>
<#if totals.activities == 0>
<@p>截至${as_of}，各地报送材料中尚无计入统计的活动。</@p>
</#if>
<@b.ownWords section.own/>
<@t.tasks categories/>
<#include "_settings.ftl">
<@b.festivalPart/>
<@b.groupPart/>
<#include "_units.ftl">
<@b.needPart/>
<@b.organizationPart/>
<@b.indicatorPart/>
<@b.promotionPart/>
<#break>
<#default><@b.wordsOnly section/>
</#switch>
</#list>

<@b.dataNote/>

<@b.closing/>
