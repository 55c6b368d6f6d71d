<#-- A section that consists of what units wrote; one that the notice does not insist on appears only if somebody wrote it. -->
<#if section.own?size gt 0 || section.excerpts?size gt 0>
<@b.section section.title/>
<@b.ownWords section.own/>
<@b.excerpts of=section verb=(section.key == "suggestions")?then("提出", "报送")/>
<#elseif section.required>
<@b.section section.title/>
<@p>截至${as_of}，各单位报送材料中未提出${section.title}。</@p>
</#if>
