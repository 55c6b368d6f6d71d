<#-- A line for each unit directly below the root that has held activities; a country has too many that have not. -->
<#assign active = units?filter(one -> one.activities gt 0)>
<#if active?size gt 0>
<@b.part "各地开展情况"/>
<@p>各地活动开展情况见下表<#if active?size lt units?size>，其余${units?size - active?size}个单位尚无计入统计的活动</#if>。</@p>

**各地活动开展情况**

| 单位 | 活动（场） | 受益（人次） | 惠及家庭（户） | 参与社会组织（家） | 参与人数 | 投入资金（元） |
|:---|---:|---:|---:|---:|---:|---:|
<#list active as one>
| ${one.name} | ${one.activities} | ${one.beneficiaries} | ${one.households} | ${one.organizations} | ${one.participants} | ${one.funds} |
</#list>
| 合计 | ${totals.activities} | ${totals.beneficiaries} | ${totals.households} | ${totals.organizations} | ${totals.participants} | ${totals.funds} |

</#if>
