<#-- The notice's tables as a summary shows them: a line without any figure is left out, and so is a table without any line. -->
<#import "/_shared/report/blocks.ftl" as b>

<#function told tally>
<#return tally.lines?filter(line -> line.figures?filter(figure -> figure != "0")?size gt 0)>
</#function>

<#macro tally id>
<@numbered tallies[id] told(tallies[id])/>
</#macro>

<#-- As it is: a place that the notice names and that has nothing is told of. -->
<#macro whole id>
<@b.tally id/>
</#macro>

<#macro numbered of lines>
<#if lines?size gt 0>
**${of.title}**

| ${of.heading} |<#list of.columns as column> ${column} |</#list>
|:---|<#list of.columns as column>---:|</#list>
<#list lines as line>
| ${line.name?keep_after_last("·")?has_content?then(line.name?keep_after_last("·"), line.name)} |<#list line.figures as figure> ${figure} |</#list>
</#list>
<#if of.total?size gt 0>
| 合计 |<#list of.total as figure> ${figure} |</#list>
</#if>

</#if>
</#macro>

<#-- The twelve groups, and who else was cared for. -->
<#macro groupTable>
<#local cared = groups?filter(one -> one.activities gt 0)>
<#if cared?size gt 0>
**特定群体受益情况**

| 群体 | 受益（人次） | 占受益总人次 | 涉及活动（场） |
|:---|---:|---:|---:|
<#list cared as one>
| ${one.name} | ${one.beneficiaries} | ${one.share} | ${one.activities} |
</#list>

</#if>
</#macro>
