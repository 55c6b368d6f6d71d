<#-- 责任矩阵: measure by measure who is responsible, as the notice names them, and who stands where. -->
<#import "/_shared/report/blocks.ftl" as b>

<#function isPlace name>
<#return name?ends_with("市") || name?ends_with("州")>
</#function>

<#-- 各地民政局, as the notice says for all places together. -->
<#function responsible names>
<#local offices = names?filter(one -> !isPlace(one))>
<#return (offices?size < names?size && root.level == "province")?then(offices + ["各地民政局"], names)>
</#function>

<#function at duty status>
<#return duty.entries?filter(one -> one.status == status)?map(one -> one.unit)>
</#function>

<#-- 海南州, as the notice writes, so that a cell holds eight of them. -->
<#function short names>
<#return names?map(one -> one?replace("(蒙古族)?藏族自治州", "州", "r"))>
</#function>

<#macro matrix>
**十条措施责任分工及落实情况**

| 序号 | 措施 | 责任单位 | 已完成 | 推进中 | 未启动 | 未报送进展 |
|:---:|:---|:---|:---|:---|:---|:---|
<#list duties?filter(one -> one.responsible?size gt 0) as duty>
| ${duty.clause} | ${duty.name} | <@b.names responsible(duty.responsible)/> | <@b.names short(at(duty, "已完成"))/> | <@b.names short(at(duty, "推进中"))/> | <@b.names short(at(duty, "未启动"))/> | <@b.names short(duty.missing)/> |
</#list>

</#macro>
