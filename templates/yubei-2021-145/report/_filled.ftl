<#-- A tally without the lines in which nothing is counted: most of what the tasks name, and most of thirty towns. The workbook has them all. -->
<#macro filled id>
<#local of = tallies[id]>
**${of.title}**

| ${of.heading} |<#list of.columns as column> ${column} |</#list>
|:---|<#list of.columns as column>---:|</#list>
<#list of.lines?filter(line -> line.figures?filter(figure -> figure != "0")?size gt 0) as line>
| ${line.name} |<#list line.figures as figure> ${figure} |</#list>
</#list>
<#if of.total?size gt 0>
| 合计 |<#list of.total as figure> ${figure} |</#list>
</#if>

</#macro>
