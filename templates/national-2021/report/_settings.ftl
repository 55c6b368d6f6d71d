<#-- 分类实施: what was done in 城市地区 and in 农村地区. -->
<#if tallies["by-setting"].lines?filter(line -> line.name != "未注明" && line.figures?first != "0")?size gt 0>
<@b.part "分类实施"/>
<@p>
各地坚持从实际出发，组织社会组织结合社区实际和居民需求参与基层民生项目。按单位填报的地区类别，城市地区、农村地区开展情况见下表<#if tallies["by-setting-topic"].any>；同一活动涉及多项重点工作的，分别计入</#if>。
</@p>

<@b.filledTally "by-setting"/>

<@b.filledTally "by-setting-topic"/>

</#if>
