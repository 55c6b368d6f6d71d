<#-- A tally without the lines in which nothing is counted: most of thirty towns have nothing of some kind. The workbook has them all. -->
<#macro filled id>
<#local of = tallies[id]>
<#local lines = of.lines?filter(line -> line.figures?filter(figure -> figure != "0")?size gt 0)>
<#if lines?size gt 0>
**${of.title}**

| ${of.heading} |<#list of.columns as column> ${column} |</#list>
|:---|<#list of.columns as column>---:|</#list>
<#list lines as line>
| ${line.name} |<#list line.figures as figure> ${figure} |</#list>
</#list>
<#if of.total?size gt 0>
| 合计 |<#list of.total as figure> ${figure} |</#list>
</#if>

<#if lines?size lt of.lines?size>
<@p>其余各项均为0，未列。</@p>
</#if>
</#if>
</#macro>
