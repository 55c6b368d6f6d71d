<#--
  The letter that goes back to a unit with what it must correct, or that reminds it of what it has not sent. A pack with a
  report/returns.md.ftl of its own writes that instead. Figures by name: README.md beside this file.
-->
<#import "/_shared/report/blocks.ftl" as b>
<#-- A title within a title bears single marks (GB/T 15834). -->
<#macro reference>《${notice.title?replace("《", "〈")?replace("》", "〉")}》<#if notice.number?has_content>（${notice.number}）</#if></#macro>
<#macro by clause><#if clause?has_content>［依据条款：${clause}］</#if></#macro>
<#-- Where in a file: 第12行, or the cell of a sheet. -->
<#macro place row><#if row.record?has_content>${row.record} </#if><#if row.cell?has_content>${row.sheet} ${row.cell}<#elseif row.line?has_content><#if row.sheet?has_content>${row.sheet} </#if>第${row.line}行<#if row.column?has_content && !row.field?has_content>第${row.column}列</#if><#elseif !row.record?has_content>—</#if></#macro>
<#macro found><#list parts as part><#if part.severity == "error">错误<#else>警告</#if>${part.count}条<#sep>、</#sep></#list></#macro>
<#-- A matter that fills more than a line of the title stands in the text alone. -->
<#assign short = notice.subject?length lte 24>
<#if missing>
# ${sender}关于<#if short>报送${notice.subject}材料的催报<#else>催报材料的</#if>通知
<#elseif sender?has_content>
# ${sender}关于<#if short>${notice.subject}报送材料退回修改<#else>退回修改报送材料</#if>的通知
<#else>
# ${unit.office}本级报送材料须修改的问题
</#if>

${unit.office}：

<@p>
<#if missing>
<@reference/><#if due.day?has_content>规定的报送期限为${due.day}<@by due.clause/><#else>要求报送活动情况</#if>。截至${as_of}，尚未收到你单位的报送材料。
<#if parts?size gt 0>已收到的文件中另有须修改的问题：<@found/>，一并退回。</#if>
现将有关事项通知如下：
<#else>
根据<@reference/>，对你单位报送的材料进行了核对。截至${as_of}，发现须修改的问题：<@found/>。
<#if sender?has_content>现予退回，请修改后重新报送。具体如下：<#else>具体如下：</#if>
</#if>
</@p>

<#if missing>
<@b.section "应报送的材料"/>
<#assign wanted = asked.forms?size + asked.sections.titles?size + asked.cases?size + asked.duties.names?size + asked.liaisons.least>
<#if wanted gt 0 || asked.plan.wanted || asked.appeal.wanted>
| 应报送的材料 | 要求 | 依据条款 |
|:---|:---|:---:|
<#list asked.forms as form>
| ${form.title} | 按${form.label}填报 | ${form.clause} |
</#list>
<#if asked.sections.titles?size gt 0>
| 总结报告 | 包括<@b.names asked.sections.titles/> | ${asked.sections.clause} |
</#if>
<#if asked.plan.wanted>
| 活动细则或工作方案 | 标题和印发日期 | ${asked.plan.clause} |
</#if>
<#if asked.appeal.wanted>
| 倡议书 | 标题和印发日期 | ${asked.appeal.clause} |
</#if>
<#if asked.liaisons.least gt 0>
| 工作联络员名单 | ${asked.liaisons.least}<#if asked.liaisons.most gt asked.liaisons.least>至${asked.liaisons.most}</#if>名，姓名、电话、职务 | ${asked.liaisons.clause} |
</#if>
<#list asked.cases as one>
| ${one.name} | 不少于${one.least}件 | ${one.clause} |
</#list>
<#if asked.duties.names?size gt 0>
| ${asked.duties.title} | 逐项报送：<@b.names asked.duties.names/> | ${asked.duties.clause} |
</#if>
<#else>
<@p>请按通知要求报送活动情况。</@p>
</#if>

<@p>没有开展活动的，也请报送单位说明文件（unit.yaml），写明情况。</@p>
</#if>

<#list parts as part>
<#if part.severity == "error">
<@b.section "须更正的问题（错误" + part.count + "条）"/>
<@p>下列问题涉及的内容未计入统计，请逐条更正，更正并重新报送后方可计入。</@p>
<#else>
<@b.section "请核实的问题（警告" + part.count + "条）"/>
<@p>下列问题请逐条核实，填写有误的更正，漏报的补报；情况属实的，请作出说明。</@p>
</#if>
<#list part.files as file>
<@b.part file.name?has_content?then(file.name, "报送情况")/>

| 序号 | 位置 | 栏目 | 所填内容 | 问题 | 修改要求 | 依据条款 |
|:---:|:---|:---|:---|:---|:---|:---:|
<#list file.rows as row>
| ${row.number} | <@place row/> | ${row.field} | ${row.value} | ${row.message} | ${row.hint} | ${row.clause} |
</#list>

</#list>
<#if part.left_out gt 0>
<@p>本部分另有${part.left_out}条未列入，见附件。</@p>
</#if>
</#list>

<@b.section sender?has_content?then("报送要求", "修改要求")/>
<@p>
<#if due.day?has_content && due.passed>通知规定的报送期限（${due.day}）已过，</#if>
<#if missing>
请<#if due.day?has_content && !due.passed>在通知规定的报送期限（${due.day}）内<#else>尽快</#if>报送上述材料<#if due.passed>，并说明逾期原因</#if>。
<#if parts?size gt 0>已收到的文件请在原文件中逐条修改，一并重新报送。</#if>
<#elseif !sender?has_content>
请在原文件中逐条修改，再重新汇总。
<#else>
请在原文件中逐条修改，<#if due.day?has_content && !due.passed>在通知规定的报送期限（${due.day}）内<#else>尽快</#if>将修改后的文件整份重新报送。
</#if>
<#if sender?has_content && mailbox?has_content>报送邮箱：${mailbox}。</#if>
</@p>
<#if parts?size gt 0>
<@p>
附件列出同样的问题，可用电子表格软件打开<#if table.more gt 0>；本通知为便于阅读未全部列出，其中${table.more}条见附件</#if>。“第几行”指原文件的行，工作簿注明工作表和单元格；所填内容较长的只摘录开头，其中的个人信息已作遮盖，均以原文件为准。
<#if table.left_out gt 0>附件中，同一文件的同一类问题列出前${table.limit}条，另有${table.left_out}条未列出，请按同样的要求一并自查更正。</#if>
</@p>

附件：问题清单（${table.name}）
</#if>

<#if sender?has_content>
---

${sender}

${as_of}
</#if>
