<#if organizations.total gt 0>
<@b.part "党建引领和内部治理"/>
<@p>
<#if figure("party-branches")?has_content && figure("party-branches") != "0">建立党组织的社区社会组织${figure("party-branches")}家，党组织覆盖率${figure("party-coverage")}%<#else>社区社会组织尚未建立党组织</#if><#if figure("charter-coverage")?has_content && figure("charter-coverage") != "0">；制定章程的占${figure("charter-coverage")}%</#if><#if figure("disclosure-coverage")?has_content && figure("disclosure-coverage") != "0">；实行信息公开的占${figure("disclosure-coverage")}%</#if>。
</@p>
</#if>
<#if tallies["regulations-by-town"].any>
<@b.part "工作机制和制度建设"/>
<@p>各镇街研究制定管理工作规程等制度，已建立的制度见下表。</@p>
<@b.filledTally "regulations-by-town"/>
</#if>
<#if tallies["evaluations-by-result"].any>
<@b.part "评估评议"/>
<@p>村（社区）“两委”和居民群众对社区社会组织开展评估评议，接受评议的${figure("evaluated")}家，“两委”评议结果见下表。</@p>
<@b.tally "evaluations-by-result"/>
</#if>
<#if tallies["events-by-year"].any>
<@b.part "重大活动报告"/>
<@p>落实节庆活动、文化演出、体育竞赛、人员集会等重大活动报告制度，各年度报告情况见下表。</@p>
<@b.tally "events-by-year"/>
</#if>
<#if organizations.total == 0 && !tallies["regulations-by-town"].any && !tallies["evaluations-by-result"].any && !tallies["events-by-year"].any>
<@p>截至${as_of}，报送材料中没有规范管理方面的台账。</@p>
</#if>
