<#--
  十条措施, one by one: what was held, the figures that the notice asks for, what the responsible offices and the places say of it,
  and the notice's table. What each means to do next belongs to 存在问题及措施.
-->
<#import "/_shared/report/blocks.ftl" as b>
<#import "_tables.ftl" as t>

<#-- Which of the notice's figures and tables belong to which measure. -->
<#assign figuresOf = {
  "policy": ["policies-issued", "community-organizations", "purchases"],
  "relief": ["surveyed-households"],
  "community": ["sites", "site-places"],
  "customs": ["councils"],
  "elderly": ["visited-elderly", "canteens"],
  "children": ["protection-stations", "child-homes"],
  "services": ["agencies", "paired-counties"],
  "talents": ["station-coverage", "exam-aided"],
  "support": ["incubators", "tax-exempt", "deductible"],
  "models": ["cases"]
}>
<#assign talliesOf = {
  "policy": ["filing"],
  "elderly": ["facilities-by-unit"],
  "services": ["services-by-topic"],
  "talents": ["stations-by-unit", "trainings-by-unit"]
}>
<#assign trainees = ["trained-assistants", "trained-child-directors", "trained-leaders", "trained-social-workers", "trained-volunteers"]>

<#-- The province's own report; a 市(州) and a 处 answer for their part of it. -->
<#assign ofProvince = root.level == "province">

<#macro all>
<#list categories?filter(one -> one.classified) as one>
<#if told(one)>
<@measure one one?counter/>
<#elseif root.level != "reporting-unit">
<@heading one one?counter/>
<@p>截至${as_of}，尚无报送内容。</@p>
</#if>
</#list>
<#list categories?filter(one -> !one.classified && one.activities gt 0) as one>
<@p>另有${one.activities}场活动未能归入上述措施<#if one.beneficiaries gt 0>，受益群众${one.beneficiaries}人次</#if>，待报送单位补充对应措施。</@p>
</#list>
</#macro>

<#-- The measures keep the notice's own numbers, also where an office tells of some of them only. -->
<#macro heading of number>

### （${b.numerals[number - 1]}）${of.title}

</#macro>

<#-- Whether anybody tells anything of a measure. -->
<#function told of>
<#local figures = indicators?filter(one -> ((figuresOf[of.id]![]) + ((of.id == "talents")?then(["trained"], [])))?seq_contains(one.base) && one.actual?has_content && (one.actual != "0" || held(one)))>
<#local entries = duties?filter(one -> one.id == of.id && (one.entries?size gt 0 || one.silent?size gt 0))>
<#return of.activities gt 0 || figures?size gt 0 || entries?size gt 0>
</#function>

<#macro measure of number>
<@heading of number/>
<@activities of/>
<#if of.id == "talents"><@training/></#if>
<@figures figuresOf[of.id]![]/>
<@entries of.id/>
<#if of.id == "community" && ofProvince><@t.whole "sites-by-place"/></#if>
<#list talliesOf[of.id]![] as id>
<@t.tally id/>
</#list>
</#macro>

<#-- What was held under the measure, and an example. -->
<#macro activities of>
<#if of.activities gt 0>
<@p>围绕${of.title}，<@b.measureList of/>。</@p>
<@b.examples list=of.highlights most=1/>
</#if>
</#macro>

<#-- Who was trained, in all and by the notice's five kinds. -->
<#macro training>
<#list indicators?filter(one -> one.base == "trained" && one.actual?has_content && one.actual != "0") as all>
<#local kinds = indicators?filter(one -> trainees?seq_contains(one.base) && one.actual?has_content && one.actual != "0")>
<@p>
${all.name}${all.actual}${all.unit}<#if kinds?size == 1 && kinds?first.actual == all.actual>，均为${kinds?first.name?remove_beginning("培训")}<#elseif kinds?size gt 0>，其中<#list kinds as one>${one.name?remove_beginning("培训")}${one.actual}${one.unit}<#sep>、</#sep></#list></#if>。
</@p>
</#list>
</#macro>

<#-- Whether the reporting unit is held to the figure's target. -->
<#function held one>
<#return one.target?has_content && (ofProvince || one.unit == "%")>
</#function>

<#--
  The notice's figures, in its order, as one sentence; those of nothing are left out, and those without any are left out, the attachment tells of them. Its numbers of
  places and agencies are the province's; the share of townships with a station can be asked of any place.
-->
<#macro figures ids>
<#local told = indicators?filter(one -> ids?seq_contains(one.base) && one.actual?has_content && (one.actual != "0" || held(one)))>
<#if told?size gt 0>
<@p>
截至${as_of}，
<#list told as one>
${one.name}<#if one.unit == "%">为</#if>${one.actual}${one.unit}<#if held(one)>（目标${one.target}${one.unit}，<#if one.met == "已完成">已达到<#else>尚未达到</#if>）</#if><#sep>，</#sep>
</#list>。
</@p>
</#if>
</#macro>

<#function sentence text>
<#return text?ends_with("。")?then(text, text + "。")>
</#function>

<#-- Who says so; in its own report a unit need not name itself. -->
<#macro speaker of><#if of.unit != root.name>${of.unit}：</#if></#macro>

<#-- What the responsible units have done: an office's own paragraph, then the places in one. -->
<#macro entries id>
<#list duties?filter(one -> one.id == id) as duty>
<#local done = duty.entries?filter(one -> one.progress?has_content)>
<#list done?filter(one -> one.level == "reporting-unit") as one>
<@p><@speaker one/>${sentence(one.progress)}</@p>
</#list>
<#local places = done?filter(one -> one.level != "reporting-unit")>
<#if places?size gt 0>
<@p><#list places as one><@speaker one/>${sentence(one.progress)}</#list></@p>
</#if>
<@b.silence duty/>
</#list>
</#macro>

<#-- 措施: what each responsible unit means to do next, and where a measure has not begun. -->
<#macro nextSteps>
<#local waiting = duties?filter(one -> one.entries?filter(entry -> entry.next_step?has_content)?size gt 0)>
<#if waiting?size gt 0>
<@p>对照十条措施，<#if ofProvince>各责任单位</#if>下一步措施如下：</@p>
<#list waiting as duty>
<#local steps = duty.entries?filter(entry -> entry.next_step?has_content)>
<@p>${duty.name}方面，<#list steps as one><@speaker one/>${one.next_step?remove_ending("。")}<#sep>；</#sep></#list>。</@p>
</#list>
</#if>
<#list duties as duty>
<#local idle = duty.entries?filter(entry -> entry.status == "未启动")>
<#if idle?size gt 0>
<@p>“${duty.name}”尚未启动<#if idle?size gt 1 || idle?first.unit != root.name>的有：<@b.names idle?map(one -> one.unit)/></#if>。</@p>
</#if>
</#list>
</#macro>
