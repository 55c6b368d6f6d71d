package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.Golden;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.Part;
import org.linli.cache.CacheFolder;
import org.linli.render.data.FigurePath;
import org.linli.render.data.FigurePaths;

/**
 * Small campaigns in full: one with all tables of a form, one with duties and tallies, one with
 * indicators by year. What each of their figures is made of is on file.
 */
class SmallCampaignsTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区";
  private static final String XIHU = "360100-南昌市/360103-西湖区";

  @TempDir Path folder;
  @TempDir Path kept;

  private enum Sample {
    JIANGXI,
    QINGHAI,
    YUBEI
  }

  private CampaignFolder campaign(Sample sample) throws IOException {
    CampaignFolder campaign = new CampaignFolder(folder);
    switch (sample) {
      case JIANGXI -> jiangxi(campaign);
      case QINGHAI -> qinghai(campaign);
      case YUBEI -> yubei(campaign);
    }
    return campaign;
  }

  private static void jiangxi(CampaignFolder campaign) throws IOException {
    donghu(campaign);
    xihu(campaign);
  }

  private static void donghu(CampaignFolder campaign) throws IOException {
    campaign
        .activities(
            DONGHU,
            "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会、东湖区慈善会,12,1000,空巢老人30人、残疾人5人,看望老人",
            "家电维修,东湖区志愿者协会,东湖区,2021-09-20,邻里扶,东湖区志愿者协会,约8,物资折款2000元,60余人次,免费维修",
            "走访,东湖区慈善会,东湖区,2021-10-02,邻里亲,东湖区慈善会,3,,空巢老人4户,走访",
            "无人报名,东湖区慈善会,东湖区,2021-10-05,邻里和,东湖区慈善会,3,0,许多人,调解",
            "未分类的聚会,东湖区慈善会,东湖区,2021-11-05,,东湖区慈善会,3,0,12,聚会")
        .file(
            DONGHU + "/needs.csv",
            """
            编号,需求人（户主）,群体类别,需求内容,需求类别,微心愿,村（居）,登记日期,承接社会组织,派单日期,办理层级,状态,办结日期,关联活动
            1,黄某,低保对象,申请救助,扶弱,否,甲村,2021-09-05,东湖区慈善会,2021-09-07,县级,已办结,2021-09-11,中秋慰问
            2,熊某,空巢老人,做饭,养老,是,乙村,2021-09-06,东湖区慈善会,2021-09-08,县级,已派单,,
            3,吴某,残疾人,轮椅,扶弱,是,乙村,2021-09-07,东湖区慈善会,2021-09-09,设区市,已办结,2021-09-20,
            4,罗某,困境儿童,书桌,扶弱,否,乙村,2021-09-08,,,,待派单,,
            5,,困境儿童,,扶弱,否,乙村,2021-09-08,,,,待派单,,
            """)
        .file(
            DONGHU + "/organizations.csv",
            """
            组织名称,统一社会信用代码,组织类型,管理方式,结对村（居）
            东湖区志愿者协会,,社会团体,区登记,甲村
            东湖区慈善会,,社会团体,镇街管理,乙村
            东湖区慈善会,,社会服务机构,镇街管理,甲村
            """)
        .file(
            DONGHU + "/cases.csv",
            """
            类型,标题,作者,日期,简介
            经验报道,一社一单,甲,2021-09-10,做法
            暖心故事,邻里,乙,2021-09-11,故事
            """)
        .file(
            DONGHU + "/unit.yaml",
            """
            submitted_on: 2021-10-28
            liaisons: [{name: 徐某, phone: "0791-1"}]
            """);
  }

  private static void xihu(CampaignFolder campaign) throws IOException {
    campaign
        .activities(
            XIHU,
            "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人",
            "重阳探望,西湖区慈善会,西湖区,2021-10-14,邻里亲,西湖区慈善会,5,500,空巢老人20人、特困人员,探望")
        .file(
            XIHU + "/organizations.csv",
            """
            组织名称,统一社会信用代码,组织类型,管理方式,结对村（居）
            西湖区慈善会,,社会团体,区登记,丙村
            东湖区慈善会,,社会团体,镇街管理,丙村
            """)
        .file(XIHU + "/unit.yaml", "submitted_on: 2021-11-02\n")
        .file(
            XIHU + "/indicators.csv",
            """
            指标名称,完成值,单位
            社区“帮帮团”,12,支
            """);
  }

  private static void qinghai(CampaignFolder campaign) throws IOException {
    campaign.file("linli.yaml", "notice: qinghai-2022\nas_of: 2022-11-10\nroot: \"630000\"\n");
    xining(campaign);
    campaign
        .file(
            "632600-果洛藏族自治州/measures.csv",
            """
            措施,责任科室,推进状态,工作进展,下一步措施
            构建综合救助格局,社会救助科,已完成,走访,
            """)
        .file("632600-果洛藏族自治州/unit.yaml", "submitted_on: 2022-10-31\n");
  }

  private static void xining(CampaignFolder campaign) throws IOException {
    String unit = "630100-西宁市";
    campaign
        .file(
            unit + "/activities.csv",
            """
            序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,对应措施,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况
            1,备案宣讲,西宁市民政局,西宁市,2022年6月16日,政策机制,西宁市促进会,12,3200,居民86人次,讲解备案条件
            2,留守老人探访,西宁市民政局,西宁市,2022年7月12日,专业服务,西宁市促进会,5,800,老年人20人次,留守老人生活照料
            """)
        .file(
            unit + "/measures.csv",
            """
            措施,责任科室,推进状态,工作进展,下一步措施
            完善关爱行动政策机制,社会组织管理科,推进中,转发办法,备案
            构建综合救助格局,社会救助科,推进中,走访4260户,对接
            """)
        .file(
            unit + "/630103-城中区/stations.csv",
            """
            县（市、区、行委）,代码,乡镇（街道）,是否建成社工站,建成日期,承接机构,驻站社工人数
            城中区,630103001,人民街街道,是,2022-09-16,西宁市晨曦社会工作服务中心,3
            城中区,630103002,南滩街道,是,2021-11-15,西宁市同心社会工作服务中心,2
            城中区,630103003,仓门街街道,否,,,
            """)
        .file(
            unit + "/trainings.csv",
            """
            培训名称,培训对象,培训日期,培训天数,培训人次,主办单位,是否为职业资格考试考前培训
            民政助理培训,民政助理,2022-06-21,2,82,西宁市民政局,否
            考前培训,社区社会工作者,2022-06-06,5,246,西宁市民政局,是
            """)
        .file(
            unit + "/organizations.csv",
            """
            组织名称,组织类型,管理方式,业务范围,服务对象
            西宁市促进会,社会团体,登记,支持培育,社会组织
            西宁市晨曦中心,社会服务机构,登记,社会工作服务,老年人
            """)
        .file(
            unit + "/indicators.csv",
            """
            指标编号,指标名称,完成值,单位,说明
            purchases,政府购买社会组织服务项目,34,个,
            ,自定的指标,4.5,公里,
            """)
        .file(unit + "/unit.yaml", "submitted_on: 2022-10-30\n");
  }

  private static void yubei(CampaignFolder campaign) throws IOException {
    String unit = "500112002-双龙湖街道";
    campaign
        .file("linli.yaml", "notice: yubei-2021-114\nas_of: 2022-12-31\n")
        .file(
            unit + "/organizations.csv",
            """
                组织名称,统一社会信用代码,组织类型,管理方式,业务范围,组织性质,城乡类别,所属镇街,成立日期,党组织
                双龙湖联合会,,社会团体,区登记,其他,服务性,城市社区,双龙湖街道,2021-09-19,是
                银杏服务队,,社区社会组织,镇街管理,为民服务,互助性,农村社区,双龙湖街道,2022-11-17,否
                """)
        .file(
            unit + "/trainings.csv",
            """
                培训名称,主办单位,培训日期,培训方式,培训对象,培训内容,参训人次,学时,考取社会工作者职业资格人数
                考前辅导,双龙湖街道办事处,2021-11-07,示范培训,社区社会工作者,能力建设,65,8,5
                负责人培训,双龙湖街道办事处,2022-05-06,网上课堂,社区志愿者,日常运作,84,8,
                """)
        .file(
            unit + "/projects.csv",
            """
                项目名称,承接组织,资金渠道,对接方式,立项日期,结项日期,项目资金（元）,服务人次,投向农村社区,品牌项目
                课后乐园,银杏服务队,公益创投,公益创投大赛,2021-10-14,2022-12-20,15000,316,否,否
                定期探访,银杏服务队,社会支持,委托项目,2022-07-12,,30000.50,204,是,是
                """)
        .file(
            unit + "/activities.csv",
            """
                序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况
                1,重阳探访,双龙湖街道办事处,渝北区/双龙湖街道,2021-10-14,邻里守望,银杏服务队,16,1900,空巢老人18人次、低保对象11人次,探访
                2,暑期托管,银杏服务队,渝北区/双龙湖街道,2022年7月11日至7月29日,邻里守望,银杏服务队,21,3200,70人次,托管
                """);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void what_every_figure_is_made_of_is_on_file(Sample sample) throws Exception {
    Survey survey = campaign(sample).survey();
    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    List<FigurePath> figures =
        paths.all().stream()
            .filter(figure -> !figure.name().startsWith("quality.by_rule"))
            .toList();
    for (FigurePath figure : figures) {
      assertThat(paths.find(figure.name())).isEqualTo(figure);
    }
    List<Trace> traces =
        Tracer.traces(survey, figures.stream().map(FigurePath::place).toList(), Optional.empty());
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < figures.size(); i++) {
      Trace trace = traces.get(i);
      if (tells(figures.get(i), trace)) {
        write(figures.get(i), trace, out);
      }
    }
    Golden.assertIsOnFile(
        "compile/traces-" + sample.name().toLowerCase(Locale.ROOT) + ".txt", out.toString());
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void results_that_were_kept_say_the_same(Sample sample) throws Exception {
    CampaignFolder campaign = campaign(sample);
    String cold = Snapshot.of(campaign.survey());
    List<String> notes = new ArrayList<>();
    Request keeping = campaign.keeping(kept, notes::add);
    assertThat(Snapshot.of(Surveyor.survey(keeping))).isEqualTo(cold);
    assertThat(new CacheFolder(kept).files()).isNotEmpty();
    assertThat(Snapshot.of(Surveyor.survey(keeping))).as("again").isEqualTo(cold);
    assertThat(notes).isEmpty();
  }

  /** Of a hundred units that have sent nothing one line each is enough. */
  private static boolean tells(FigurePath figure, Trace trace) {
    boolean nothing = figure.name().startsWith("reporting.units.") && trace.sum().signum() == 0;
    return !nothing
        && !(trace.parts().isEmpty() && trace.silent().isEmpty() && trace.leftOut().isEmpty());
  }

  private static void write(FigurePath figure, Trace trace, StringBuilder out) {
    out.append(figure.name()).append(" = ").append(figure.value().orElse("null"));
    out.append(" ").append(trace.outcome().word()).append(" of ").append(trace.sum());
    out.append(" by ").append(trace.divisor()).append('\n');
    trace.parts().forEach(part -> out.append("  + ").append(line(part)));
    trace.silent().forEach(part -> out.append("  0 ").append(line(part)));
    trace
        .leftOut()
        .forEach(
            left ->
                out.append("  - ")
                    .append(
                        left.reasons().stream()
                            .map(finding -> finding.rule().text())
                            .collect(Collectors.joining(",")))
                    .append(' ')
                    .append(line(left.part())));
  }

  private static String line(Part part) {
    return "%s %s:%s %s %s “%s” ×%d\n"
        .formatted(
            part.unit().map(code -> code.text()).orElse("-"),
            part.at().file().map(file -> file.substring(file.lastIndexOf('/') + 1)).orElse("-"),
            part.at().line().map(String::valueOf).orElse("-"),
            part.value(),
            part.name(),
            part.text(),
            part.rows());
  }
}
