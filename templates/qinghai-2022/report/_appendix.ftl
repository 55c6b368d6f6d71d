<#-- Who is responsible and how far they are; the figures; the lists behind them. -->
<@b.section "十条措施落实情况"/>
<@b.dutyMatrix/>
<@b.indicatorPart/>
<@b.groupPart/>
<@b.unitPart/>
<@b.part "有关清单"/>
<@b.listing "policies"/>
<@b.listing "sites"/>
<@b.listing "pairings"/>
<@b.listing "cases"/>
