<#-- A line for each town, street and reporting unit. -->
<#if units?size gt 0 && totals.activities gt 0>
<@b.part "各镇街开展情况"/>
<@p>各镇街及相关社会组织活动开展情况见下表。</@p>

**各镇街及相关社会组织活动开展情况**

| 单位 | 活动（场） | 受益（人次） | 惠及家庭（户） | 参与社会组织（家） | 参与人数 | 投入资金（元） |
|:---|---:|---:|---:|---:|---:|---:|
<#list units as one>
| ${one.name} | ${one.activities} | ${one.beneficiaries} | ${one.households} | ${one.organizations} | ${one.participants} | ${one.funds} |
</#list>
| 合计 | ${totals.activities} | ${totals.beneficiaries} | ${totals.households} | ${totals.organizations} | ${totals.participants} | ${totals.funds} |

</#if>
