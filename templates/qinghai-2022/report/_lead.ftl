<@p>
按照《${notice.title}》要求，
<#if root.level == "province">
  省民政厅机关各有关处（室、局）和各市（州）民政局对照十条措施，推动社会组织持续开展“邻里守望”关爱行动。
<#else>
  ${root.scope}对照十条措施，推动社会组织持续开展“邻里守望”关爱行动。
</#if>
<#if totals.activities gt 0>
截至${as_of}，${root.scope}共<@b.measureList totals/>。
<#else>
截至${as_of}，尚无计入统计的活动。
</#if>
现将有关情况总结如下：
</@p>
<@b.reportingSentence/>
