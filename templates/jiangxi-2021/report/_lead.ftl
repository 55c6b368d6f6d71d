<@p>
根据《${notice.title}》（${notice.number}）要求，
<#if totals.activities gt 0>
  ${root.scope}以“${notice.theme}”为主题，组织动员社会组织开展“邻里守望”关爱行动。
  截至${as_of}，共<@b.measureList totals/>。
  <@b.targetSentence "全省"/>
<#else>
  ${root.scope}部署推动社会组织开展“邻里守望”关爱行动。截至${as_of}，尚无计入统计的活动。
</#if>
现将有关情况报告如下：
</@p>
