<#if tallies["trained-by-year"].any>
<@b.part "骨干人才培训"/>
<@p>
采取示范培训、网上课堂、新媒体教学等方式，面向社区社会组织负责人、社区社会工作者、社区志愿者等开展骨干人才培训<#if figure("certified")?has_content && figure("certified") != "0">，参训人员中${figure("certified")}人考取社会工作者职业资格</#if>。各年度参训人次见下表。
</@p>
<@b.tally "trained-by-year"/>
</#if>
<#if tallies["projects-by-year"].any>
<@b.part "服务项目对接"/>
<@p>通过社区服务项目洽谈会、公益创投大赛等对接服务项目，各年度项目数见下表。</@p>
<@b.tally "projects-by-year"/>
<@b.listing "brand-list"/>
</#if>
<#if !tallies["trained-by-year"].any && !tallies["projects-by-year"].any>
<@p>截至${as_of}，报送材料中没有骨干人才培训和服务项目。</@p>
</#if>
