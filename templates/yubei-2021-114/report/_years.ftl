<#assign counted = indicators?filter(one -> one.actual?has_content)>
<#if counted?size gt 0>
<@b.part "主要指标"/>
**专项行动主要指标**

| 指标 | 数量 | 单位 |
|:---|---:|:---:|
<#list counted as one>
| ${one.name} | ${one.actual} | ${one.unit} |
</#list>

</#if>
<#if tallies["organizations-by-year"].any>
<@b.part "社区社会组织成立情况"/>
<@b.tally "organizations-by-year"/>
</#if>
<#if tallies["activities-by-year"].any>
<@b.part "系列活动开展情况"/>
<@b.tally "activities-by-year"/>
<@b.tally "series-by-year"/>
</#if>
<#if counted?size == 0 && !tallies["organizations-by-year"].any && !tallies["activities-by-year"].any>
<@p>截至${as_of}，报送材料中没有可按年度统计的数据。</@p>
</#if>
