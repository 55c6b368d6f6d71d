<@b.section section.title/>
<#if totals.activities == 0>
<@p>截至${as_of}，各单位报送材料中尚无计入统计的活动。</@p>
</#if>
<@b.ownWords section.own/>
<@b.results/>
