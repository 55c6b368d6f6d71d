<@b.section section.title/>
<#if totals.activities == 0>
<@p>截至${as_of}，各镇街及相关社会组织报送材料中尚无计入统计的活动。</@p>
</#if>
<@b.ownWords section.own/>
<@t.tasks categories/>
<#if tallies["activities-by-topic"].any>
<@b.part "任务内容分布"/>
<@p>按活动名称和内容归入各项任务点名的内容，开展情况见下表；同一活动涉及多项内容的，分别计入。</@p>

<@b.filledTally "activities-by-topic"/>

</#if>
<#if tallies["people-led"].any>
<@b.part "群众参与"/>
<@p>做到需求由群众提出、过程有群众参与、成效由群众评价的活动见下表。</@p>

<@b.filledTally "people-led"/>

</#if>
<#if tallies["assisted-by-group"].any>
<@b.part "重点关爱帮扶对象"/>
<@p>各镇街确定重点关爱帮扶对象，分类明确帮扶内容，分类情况见下表。</@p>

<@b.filledTally "assisted-by-group"/>

</#if>
<#if tallies["projects-by-need"].any>
<@b.part "民生服务项目"/>
<@p>组织社会组织围绕群众服务需求开展公益性、互助性、志愿性民生服务项目，具体情况见下表。</@p>

<@b.filledTally "projects-by-need"/>

</#if>
<@b.needPart/>
<#include "_settings.ftl">
<@b.groupPart/>
<#include "_units.ftl">
<#if organizations.total gt 0>
<@b.part "社会组织参与情况"/>
<@p>
各镇街报送社会组织名录${organizations.total}家
<#if organizations.by_type?size gt 0>，按类型分：<@b.counts organizations.by_type "家"/></#if>
<#if organizations.by_tier?size gt 0>；按管理方式分：<@b.counts organizations.by_tier "家"/></#if>。
</@p>

<@b.filledTally "orgs-by-kind"/>

</#if>
<#if cases_total gt 0>
<@b.part "宣传总结"/>
<@p>及时发现和总结好经验好做法，各镇街及相关社会组织报送典型案例${cases_total}件<#if cases?size gt 0>，其中<@b.counts cases "件"/></#if>，清单见附件，各单位报送情况见统计表。</@p>

</#if>
