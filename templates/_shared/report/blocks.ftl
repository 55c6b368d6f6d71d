<#--
  Blocks that summary reports are made of. Each writes nothing where there is nothing to tell of, so that a report of an empty
  campaign still reads as one. Figures by name: README.md beside this file. Lines may break and be indented at will.
-->
<#assign numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"]>
<#-- The notice's own word for a wish. -->
<#assign wishes = (terms["wish"]!["微心愿"])?first>
<#assign sectionsSoFar = 0>
<#assign partsSoFar = 0>

<#-- A number as headings count, up to 九十九; beyond that in digits. -->
<#function numeral n>
<#if n lte numerals?size><#return numerals[n - 1]></#if>
<#if n gt 99><#return n?c></#if>
<#local tens = (n lt 20)?then("", numerals[(n / 10)?int - 1])>
<#return tens + "十" + (n % 10 == 0)?then("", numerals[n % 10 - 1])>
</#function>

<#-- A heading of the first level: 一、 -->
<#macro section title>
<#assign sectionsSoFar++>
<#assign partsSoFar = 0>

## ${numeral(sectionsSoFar)}、${title}

</#macro>

<#-- A heading of the second level: （一） -->
<#macro part title>
<#assign partsSoFar++>

### （${numeral(partsSoFar)}）${title}

</#macro>

<#-- Names joined as in 甲、乙、丙 -->
<#macro names list><#list list as name>${name}<#sep>、</#sep></#list></#macro>

<#-- Names in quotation marks, between which no 、 stands (GB/T 15834): “甲”“乙” -->
<#macro quotedNames list><#list list as name>“${name}”</#list></#macro>

<#-- Counts joined as in 甲3个、乙2个 -->
<#macro counts list unit><#list list as one>${one.name}${one.count}${unit}<#sep>、</#sep></#list></#macro>

<#-- The measures of one set of activities, as one sentence without its beginning and its stop. -->
<#macro measureList of>
开展活动${of.activities}场
<#if of.organizations gt 0>，参与社会组织${of.organizations}家</#if>
<#if of.participants gt 0>，参与人数${of.participants}人</#if>
<#if of.beneficiaries gt 0>，受益群众${of.beneficiaries}人次<#if of.beneficiaries_estimated gt 0>（其中${of.beneficiaries_estimated}人次为估算数）</#if></#if>
<#if of.households gt 0>，惠及家庭${of.households}户</#if>
<#if of.has_funds>，投入资金（含物资折款）${of.funds_text}<#if of.has_estimated_funds>（其中${of.funds_estimated_text}为估算数）</#if></#if>
<#if of.has_service_hours>，累计服务时长${of.service_hours}小时</#if>
</#macro>

<#-- What part of all it is; of what is all there is, nothing need be said. -->
<#macro sharesOf of>
<#if of.activities_share?has_content && of.activities lt totals.activities>；活动场次占总数的${of.activities_share}<#if of.beneficiaries gt 0>，受益人次占总数的${of.beneficiaries_share}</#if></#if>
</#macro>

<#-- What a target asks for, as 全省受益人群超过50万人次 -->
<#macro demand target what>${what}<#if target.measure == "beneficiaries">受益人群<#else>${target.heading}</#if><#if target.strict>超过<#else>达到</#if>${target.bound}${target.unit}</#macro>

<#-- How far the notice's targets are reached, a sentence each. -->
<#macro targetSentence what>
<#list targets as target>
<#if target.met>
已实现“<@demand target what/>”的目标，完成目标数的${target.percent}。
<#elseif target.level>
“<@demand target what/>”的目标尚未实现，实际数与目标数持平。
<#else>
距“<@demand target what/>”的目标尚有差距<#if target.actual != "0">，完成目标数的${target.percent}</#if>。
</#if>
</#list>
</#macro>

<#-- Who has submitted. -->
<#macro reportingSentence>
<#if reporting.expected gt 0>
<@p>
应报送单位${reporting.expected}个，
<#if reporting.submitted == 0>
截至${as_of}均尚未报送。
<#else>
截至${as_of}已报送${reporting.submitted}个<#if notice.deadline?has_content && reporting.on_time == reporting.submitted>，<#if reporting.submitted gt 1>均</#if>按期报送<#elseif notice.deadline?has_content && reporting.late == reporting.submitted>，<#if reporting.submitted gt 1>均</#if>为逾期报送<#elseif notice.deadline?has_content && reporting.on_time + reporting.late + reporting.undated gt 0>，其中
  <#if reporting.on_time gt 0>按期报送${reporting.on_time}个</#if>
<#if reporting.late gt 0><#if reporting.on_time gt 0>、</#if>逾期报送${reporting.late}个</#if>
<#if reporting.undated gt 0><#if reporting.on_time gt 0 || reporting.late gt 0>、</#if>未注明报送日期${reporting.undated}个</#if>
</#if>。
<#if reporting.missing gt 0>
尚未报送的有${reporting.missing}个：<@names reporting.missing_units/><#if reporting.missing_units_left_out gt 0>等</#if>。
</#if>
</#if>
</@p>
</#if>
</#macro>

<#-- Plans, appeals and liaisons: of all units, or the unit's own where it has none below it. -->
<#macro preparationSentence>
<#if reporting.expected gt 0>
<#if reporting.plans gt 0 || reporting.appeals gt 0 || reporting.liaisons gt 0>
<@p>
各地各单位加强组织领导，
<#if reporting.plans gt 0>${reporting.plans}个单位制定了活动细则或工作方案</#if>
<#if reporting.appeals gt 0><#if reporting.plans gt 0>，</#if>${reporting.appeals}个单位向社会组织发出倡议书</#if>
<#if reporting.liaisons gt 0><#if reporting.plans gt 0 || reporting.appeals gt 0>，</#if>${reporting.liaison_units}个单位明确工作联络员${reporting.liaisons}名</#if>。
</@p>
</#if>
<#elseif reporting.own.plan || reporting.own.appeal || reporting.own.liaisons gt 0>
<@p>
加强组织领导<#if reporting.own.plan>，制定了活动细则或工作方案</#if>
<#if reporting.own.appeal>，向社会组织发出倡议书</#if>
<#if reporting.own.liaisons gt 0>，明确工作联络员${reporting.own.liaisons}名</#if>。
</@p>
</#if>
</#macro>

<#-- The section 工作部署: who has reported, what was prepared, and the unit's own words. -->
<#macro deployment of>
<@section of.title/>
<@reportingSentence/>
<@preparationSentence/>
<@ownWords of.own/>
<#if reporting.expected == 0 && !reporting.own.plan && !reporting.own.appeal && reporting.own.liaisons == 0 && of.own?size == 0>
<@p>截至${as_of}，报送材料中未载明${of.title}情况。</@p>
</#if>
</#macro>

<#-- What the reporting unit itself wrote, as its own words. -->
<#macro ownWords text>
<#list text as paragraph>
<@p><#if paragraph?is_first>${root.office}报送：</#if>${paragraph}</@p>
</#list>
</#macro>

<#-- What the units below wrote, in excerpts; those that wrote the same are named together. -->
<#macro excerpts of verb>
<#list of.excerpts as excerpt>
<@p><@names excerpt.offices/>${verb}：${excerpt.text}</@p>
</#list>
<#if of.excerpts_left_out gt 0>
<@p>另有${of.excerpts_left_out}个单位的相关内容，详见各单位总结报告。</@p>
</#if>
</#macro>

<#-- Activities to tell of, the first ones of a list: each with its figures as the unit stated them, 近40人次, and its story. -->
<#macro examples list most=2>
<#list list as highlight>
<#if highlight?index lt most>
<@p>
<#if highlight?is_first>如：<#else>又如：</#if>${highlight.days}，${highlight.initiator}在${highlight.place?replace("/", "")}开展“${highlight.name}”<#if !highlight.name?ends_with("活动")>活动</#if>
<#if highlight.beneficiaries gt 0>，受益群众${highlight.beneficiaries_text}</#if>
<#if highlight.has_funds>，投入资金（含物资折款）${highlight.funds_text}</#if>。
${highlight.narrative}
</@p>
</#if>
</#list>
</#macro>

<#-- One category: its figures, then one or two activities to tell of. -->
<#macro categoryPart of>
<@part "“" + of.name + "”：" + of.title/>
<@p>
${root.scope}围绕${of.title}，<@measureList of/>
<@sharesOf of/>。
</@p>
<@examples of.highlights/>
</#macro>

<#-- All categories that have activities; the others in one sentence. -->
<#macro categoryParts list>
<#local without = list?filter(one -> one.classified && one.activities == 0)>
<#list list?filter(one -> one.classified && one.activities gt 0) as one>
<@categoryPart one/>
</#list>
<#list list?filter(one -> !one.classified && one.activities gt 0) as one>
<@p>另有${one.activities}场活动未能归入上述行动<#if one.beneficiaries gt 0>，受益群众${one.beneficiaries}人次</#if>，待报送单位补充活动类别。</@p>
</#list>
<#if without?size gt 0 && without?size lt list?size && totals.activities gt 0>
<@p>截至${as_of}，<@quotedNames without?map(one -> one.name)/>行动尚无计入统计的活动。</@p>
</#if>
</#macro>

<#-- Festivals: a sentence and a table. -->
<#macro festivalPart>
<#local held = festivals?filter(one -> one.activities gt 0)>
<#if held?size gt 0>
<@part "重要节点活动"/>
<@p>抓住有利时机和重要节点，在<@names held?map(one -> one.name)/><#if held?size gt 1>等</#if>时节组织社会组织集中开展活动，具体情况见下表。</@p>

**重要节点活动开展情况**

| 节点 | 日期 | 活动（场） | 受益（人次） | 参与社会组织（家） | 投入资金（元） |
|:---|:---:|---:|---:|---:|---:|
<#list held as one>
| ${one.name} | ${one.date} | ${one.activities} | ${one.beneficiaries} | ${one.organizations} | ${one.funds} |
</#list>

</#if>
</#macro>

<#-- Groups of people cared for. -->
<#macro groupPart>
<#local cared = groups?filter(one -> one.activities gt 0)>
<#if cared?size gt 0>
<@part "受益群体"/>
<@p>按各单位报送的受益对象统计，各类群体受益情况见下表<#if groups_unstated gt 0>；另有${groups_unstated}人次未注明受益对象</#if>。</@p>

**受益群体情况**

| 受益群体 | 受益（人次） | 占受益总人次 | 涉及活动（场） |
|:---|---:|---:|---:|
<#list cared as one>
| ${one.name} | ${one.beneficiaries} | ${one.share} | ${one.activities} |
</#list>

</#if>
</#macro>

<#-- What a table of units may show beside activities and beneficiaries, by the name of the figure. -->
<#assign unitColumns = {
  "households": "惠及家庭（户）",
  "organizations_text": "参与社会组织（家）",
  "participants": "参与人数",
  "funds": "投入资金（元）",
  "service_hours": "服务时长（小时）"
}>

<#-- Whether anything is to be told of units: of a root that has none below it, the totals tell already. -->
<#function unitsTold>
<#return units?filter(one -> one.activities gt 0)?size gt 0 && units?filter(one -> !one.own)?size gt 0>
</#function>

<#-- A line for each unit directly below the root, and for the root's own activities: they add up. Thirty rows of zeros tell nobody anything. -->
<#macro unitTable title columns=unitColumns?keys>
<#-- What nobody has stated needs no column of zeros, which would only make the others narrow. -->
<#local columns = columns?filter(key -> (key != "households" || totals.households gt 0) && (key != "service_hours" || totals.has_service_hours))>
<#local active = units?filter(one -> one.activities gt 0)>
<#if unitsTold()>
**${title}**

| 单位 | 活动（场） | 受益（人次） |<#list columns as key> ${unitColumns[key]} |</#list>
|:---|---:|---:|<#list columns as key>---:|</#list>
<#list active as one>
| ${one.name} | ${one.activities} | ${one.beneficiaries} |<#list columns as key> ${one[key]} |</#list>
</#list>
| 合计 | ${totals.activities} | ${totals.beneficiaries} |<#list columns as key> ${totals[key]} |</#list>

<@p>
> 注：参与社会组织按不重复计，各行之和可能大于合计<#list active?filter(one -> one.own) as one>，${one.name}的不单列</#list>。
<#if active?size lt units?size>其余${units?size - active?size}个单位尚无计入统计的活动，未列。</#if>
</@p>

</#if>
</#macro>

<#-- The table of units as a part of its own. -->
<#macro unitPart title="各地开展情况" table="各地活动开展情况" columns=unitColumns?keys>
<#if unitsTold()>
<@part title/>
<@p>${table}见下表。</@p>

<@unitTable title=table columns=columns/>
</#if>
</#macro>

<#-- The needs ledgers. -->
<#macro needPart>
<#if needs.registered gt 0>
<@part "需求台账"/>
<@p>
各地深入了解群众需求，编列需求台账，共登记需求${needs.registered}件<#if needs.wishes gt 0>（其中“${wishes}”${needs.wishes}个<#if needs.wishes_done gt 0>，已实现${needs.wishes_done}个</#if>）</#if>。
<#if needs.done gt 0>已办结${needs.done}件，办结率${needs.done_share}<#if needs.dispatched gt 0 || needs.open gt 0 || needs.escalated gt 0>；<#else>。</#if></#if>
<#if needs.dispatched gt 0>已派单正在办理${needs.dispatched}件<#if needs.open gt 0 || needs.escalated gt 0>，<#else>。</#if></#if>
<#if needs.open gt 0>待派单${needs.open}件<#if needs.escalated gt 0>，<#else>。</#if></#if>
<#if needs.escalated gt 0>上报上级或有关部门研究解决${needs.escalated}件。</#if>
<#if needs.by_level?size gt 0>按办理层级分：<@counts needs.by_level "件"/>。</#if>
</@p>

</#if>
</#macro>

<#-- The registers of organizations. -->
<#macro organizationPart>
<#if organizations.total gt 0>
<@part "社会组织情况"/>
<@p>
各地报送社会组织名录${organizations.total}家
<#if organizations.by_type?size gt 0>，按类型分：<@counts organizations.by_type "家"/></#if>
<#if organizations.by_tier?size gt 0>；按管理方式分：<@counts organizations.by_tier "家"/></#if>。
<#if organizations.linked_villages gt 0>社会组织结对村（居）${organizations.linked_villages}个。</#if>
</@p>

</#if>
</#macro>

<#-- Promotion material. -->
<#macro promotionPart>
<#if cases_total gt 0>
<@part "宣传引导"/>
<@p>各地及时总结经验做法，报送宣传材料${cases_total}件<#if cases?size gt 0>，其中<@counts cases "件"/></#if>。</@p>

</#if>
</#macro>

<#-- Target and actual figures of the notice's indicators. -->
<#macro indicatorPart title="指标完成情况">
<#if indicators?size gt 0>
<@part title/>
<@indicatorTable/>
</#if>
</#macro>

<#-- The indicators as a table; or those of the ids given, as indicatorTable(["trained"]). -->
<#macro indicatorTable ids=[] title="指标完成情况">
<#local shown = (ids?size == 0)?then(indicators, indicators?filter(one -> ids?seq_contains(one.base)))>
<#if shown?size gt 0>
<#if title?has_content>
**${title}**

</#if>
| 指标 | 目标值 | 完成值 | 单位 | 完成情况 |
|:---|---:|---:|:---:|:---:|
<#list shown as one>
| ${one.name} | ${one.target?has_content?then(one.target, "—")} | ${one.actual?has_content?then(one.actual, "—")} | ${one.unit} | ${one.met?has_content?then(one.met, "—")} |
</#list>

</#if>
</#macro>

<#-- The indicators of the ids given, as one sentence: 甲 3 个，乙 70%（目标 80%，未完成）。 -->
<#macro indicatorSentence ids>
<#local told = indicators?filter(one -> ids?seq_contains(one.base) && one.actual?has_content)>
<#if told?size gt 0>
<@p>
<#list told as one>
${one.name}${one.actual}${one.unit}<#if one.target?has_content>（目标${one.target}${one.unit}，${one.met}）</#if><#sep>，</#sep><#else></#list>。
</@p>
</#if>
</#macro>

<#-- A statistics table that the notice defines; nothing where there is nothing to count. -->
<#macro tally id>
<#local of = tallies[id]>
<#if of.any>
**${of.title}**

| ${of.heading} |<#list of.columns as column> ${column} |</#list>
|:---|<#list of.columns as column>---:|</#list>
<#list of.lines as line>
| ${line.name} |<#list line.figures as figure> ${figure} |</#list>
</#list>
<#if of.total?size gt 0>
| 合计 |<#list of.total as figure> ${figure} |</#list>
</#if>

</#if>
</#macro>

<#-- The same without the lines in which nothing is counted: most of what a notice names, and most of thirty towns. The workbook has them all. -->
<#macro filledTally id>
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
<@p>
> 注：数量均为0的未列。
</@p>

</#if>
</#if>
</#macro>

<#-- Rows that the notice wants listed one by one; title="" where the attachment bears it already. -->
<#macro listing id title=listings[id].title>
<#local of = listings[id]>
<#if of.rows?size gt 0>
<#if title?has_content>
**${title}**

</#if>
| 序号 | 报送单位 |<#list of.columns as column> ${column} |</#list>
|:---:|:---|<#list of.sides as side>${side}|</#list>
<#list of.rows as row>
| ${row?counter} |<#list row as cell> ${cell} |</#list>
</#list>

<#if of.left_out gt 0>
<@p>另有${of.left_out}条，详见统计表。</@p>
</#if>
</#if>
</#macro>

<#-- Who is responsible for what, and how far each is. -->
<#macro dutyMatrix title="责任分工落实情况">
<#local told = duties?filter(one -> one.entries?size gt 0)>
<#if told?size gt 0>
**${title}**

| 序号 | 任务 | 报送单位 | 进展状态 | 进展情况 | 下一步措施 |
|:---:|:---|:---|:---:|:---|:---|
<#list duties as duty>
<#list duty.entries as entry>
| <#if entry?is_first>${duty?counter}</#if> | <#if entry?is_first>${duty.name}</#if> | ${entry.unit} | ${entry.status!} | ${entry.progress!} | ${entry.next_step!} |
</#list>
<#if duty.entries?size == 0>
| ${duty?counter} | ${duty.name} | （均未报送） | | | |
</#if>
</#list>

</#if>
</#macro>

<#-- One duty as paragraphs: what each unit has reported, and who has not. -->
<#macro dutyPart id>
<#list duties?filter(one -> one.id == id) as duty>
<#list duty.entries as entry>
<#if (entry.progress!)?has_content>
<@p>${entry.unit}：${entry.progress}<#if !entry.progress?ends_with("。")>。</#if><#if (entry.next_step!)?has_content>下一步，${entry.next_step}<#if !entry.next_step?ends_with("。")>。</#if></#if></@p>
</#if>
</#list>
<@silence duty/>
</#list>
</#macro>

<#-- Who should have told of a duty and has not. -->
<#macro silence duty>
<#if duty.silent?size gt 0>
<@p><#if duty.entries?size == 0>各责任单位均未报送本项进展。<#else>责任单位中，<@names duty.silent/>未报送本项进展。</#if></@p>
</#if>
</#macro>

<#-- All tables and lists that the notice defines, for a pack without a report of its own. -->
<#macro furtherParts>
<#if tallies?values?filter(one -> one.any)?size gt 0>
<@part "分类统计"/>
<#list tallies?keys as id><@tally id/></#list>
</#if>
<#if duties?filter(one -> one.entries?size gt 0)?size gt 0>
<@part "责任分工落实情况"/>
<@dutyMatrix/>
</#if>
<#list listings?keys as id>
<#if listings[id].rows?size gt 0>
<@part listings[id].title/>
<@listing id/>
</#if>
</#list>
</#macro>

<#-- All that the figures tell, in parts; a part without figures is left out. -->
<#macro results>
<@categoryParts categories/>
<@festivalPart/>
<@groupPart/>
<@unitPart/>
<@needPart/>
<@organizationPart/>
<@indicatorPart/>
<@promotionPart/>
</#macro>

<#-- A section that consists of what units wrote; one that the notice does not insist on appears only if somebody wrote it. -->
<#macro wordsOnly of>
<#if of.own?size gt 0 || of.excerpts?size gt 0>
<@section of.title/>
<@ownWords of.own/>
<@excerpts of=of verb=(of.key == "suggestions")?then("提出", "报送")/>
<#elseif of.required>
<@section of.title/>
<@p>截至${as_of}，各单位报送材料中未提出${of.title}。</@p>
</#if>
</#macro>

<#-- What the figures rest on, and what they leave out. -->
<#macro dataNote>
<@p>
> 数据说明：本报告数据由各单位报送材料汇总形成，统计截至${as_of}。
<#if quality.activities_read gt 0>
共收到活动记录${quality.activities_read}条，
<#if quality.activities_rejected == quality.activities_read>
<#if quality.activities_read gt 1>均</#if>因填报有误未计入统计。
<#else>
<#if quality.activities_counted gt 0>计入统计${quality.activities_counted}条<#else>均未计入统计</#if>
<#if quality.activities_rejected gt 0>，因填报有误未计入${quality.activities_rejected}条</#if>
<#if quality.activities_duplicates gt 0>，重复报送不再计入${quality.activities_duplicates}条</#if>。
</#if>
<#else>
尚未收到活动记录。
</#if>
<#if totals.beneficiaries_estimated gt 0 || totals.has_estimated_funds>
“50余人次”等约数按所写数字计入，并单列为估算数<#if totals.beneficiaries_estimated gt 0>，受益人次中有${totals.beneficiaries_estimated}人次</#if><#if totals.has_estimated_funds><#if totals.beneficiaries_estimated gt 0>、投入资金中有<#else>，投入资金中有</#if>${totals.funds_estimated_text}</#if>。
</#if>
<#if totals.households gt 0>
以户报送的不折算为人次。
</#if>
各单位自述内容中的数据以其报送为准，未作改动。
</@p>

</#macro>

<#-- 附件说明: a single attachment has no number, here and on its page. -->
<#macro announced names>
<#if names?size == 1>
附件：${names[0]}

<#elseif names?size gt 1>
附件：

<#list names as name>
${name?counter}. ${name}
</#list>

</#if>
</#macro>

<#-- The head of the attachment of that number, of so many: on a new page its label, then its title. -->
<#macro attachment title number=1 of=1>

## 附件<#if of gt 1>${number}</#if>

### ${title}

</#macro>

<#-- 附件, 署名, 成文日期. -->
<#macro closing names=attachments>
<@announced names/>
---

${root.office}

${as_of}
</#macro>
