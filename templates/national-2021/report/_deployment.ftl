<#-- 工作部署: what was asked, who has reported, what was prepared, and the unit's own words. -->
<@b.section section.title/>
<@t.demands/>
<@b.reportingSentence/>
<@b.preparationSentence/>
<@b.ownWords section.own/>
