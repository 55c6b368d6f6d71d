<@p>
按照《培育发展渝北区社区社会组织专项行动实施方案（2021-2023年）》（${notice.number}）要求，
${root.scope}围绕培育发展、能力提升、作用发挥、规范管理四项计划，推进培育发展社区社会组织专项行动。
截至${as_of}，
<#if organizations.total gt 0>
  ${root.scope}有社区社会组织${organizations.total}家
  <#if organizations.by_tier?size gt 0>（按管理方式分：<@b.counts organizations.by_tier "家"/>）</#if>；
</#if>
<#if totals.activities gt 0>
  社区社会组织<@b.measureList totals/>。
<#else>
  尚无计入统计的活动。
</#if>
现将有关情况报告如下：
</@p>
<#if reporting.expected gt 0 && reporting.submitted gt 0>
<@p>
本次汇总依据${reporting.submitted}个镇街报送的名册和台账<#if reporting.missing gt 0>，另有${reporting.missing}个镇街未报送：<@b.names reporting.missing_units/><#if reporting.missing_units_left_out gt 0>等</#if></#if>。
</@p>
</#if>
<@b.ownWords said("deployment").own/>
<@b.excerpts of=said("deployment") verb="报送"/>
<@b.ownWords said("results").own/>
