<#if organizations.total gt 0>
<@b.part "组织数量和布局"/>
<@p>
共有社区社会组织${organizations.total}家
<#if organizations.by_type?size gt 0>，按类型分：<@b.counts organizations.by_type "家"/></#if>
<#if figure("rural-organizations")?has_content && figure("rural-organizations") != "0">；其中农村社区社会组织${figure("rural-organizations")}家</#if>。
各镇街分布、业务领域和性质见下表。
</@p>
<@b.filledTally "organizations-by-town"/>
<@b.filledTally "organizations-by-domain"/>
<@b.filledTally "organizations-by-nature"/>
<@b.filledTally "organizations-by-setting"/>
</#if>
<#if tallies["platforms-by-town"].any>
<@b.part "支持平台和孵化机构"/>
<@p>
实施社区社会组织“安家”工程，建成支持平台和孵化机构${figure("platforms")}个<#if figure("incubators") != "0">，其中孵化基地${figure("incubators")}个</#if>。
</@p>
<@b.filledTally "platforms-by-town"/>
<@b.listing "incubator-list"/>
</#if>
<#if tallies["project-funds-by-year"].any>
<@b.part "政策和资金扶持"/>
<@p>通过政府购买服务、公益创投、社会支持、工作基金等渠道支持社区社会组织，各年度投入见下表<#if figure("rural-projects") != "0">；投向农村社区的服务项目${figure("rural-projects")}个</#if>。</@p>
<@b.tally "project-funds-by-year"/>
</#if>
<#if organizations.total == 0 && !tallies["platforms-by-town"].any && !tallies["project-funds-by-year"].any>
<@p>截至${as_of}，报送材料中没有社区社会组织名册、支持平台和服务项目。</@p>
</#if>
