<#if cases_total gt 0>
<@p>各镇街总结经验做法，报送典型材料${cases_total}件<#if cases?size gt 0>，其中<@b.counts cases "件"/></#if>，清单见下表。</@p>
<@b.listing "case-appendix"/>
</#if>
<@b.ownWords said("practices").own/>
<@b.excerpts of=said("practices") verb="报送"/>
<#if cases_total == 0 && said("practices").own?size == 0 && said("practices").excerpts?size == 0>
<@p>截至${as_of}，报送材料中没有典型材料。</@p>
</#if>
