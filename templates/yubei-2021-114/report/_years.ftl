<#if indicators?size gt 0>
<@b.part "主要指标"/>
**专项行动主要指标**

| 指标 | 数量 | 单位 |
|:---|---:|:---:|
<#list indicators as one>
<#if one.actual?has_content>
| ${one.name} | ${one.actual} | ${one.unit} |
</#if>
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
