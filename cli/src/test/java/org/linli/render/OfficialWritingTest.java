package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.UnitCode;

class OfficialWritingTest {
  @ParameterizedTest
  @CsvSource({
    "0.00, 0元",
    "9800.50, 9800.5元",
    "9999.99, 9999.99元",
    "10000.00, 1万元",
    "123456.78, 12.35万元",
    "100000000, 1亿元",
    "123456789.12, 1.2346亿元",
  })
  void money_is_written_in_the_unit_that_fits(BigDecimal yuan, String written) {
    assertThat(OfficialWriting.money(yuan)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "2000, EXACT, 2000元",
    "2000, LESS_THAN, 近2000元",
    "2000, ABOUT, 约2000元",
    "3000, MORE_THAN, 3000余元",
    "3456, MORE_THAN, 超过3456元",
    "600000, MORE_THAN, 60余万元",
    "30000, MORE_THAN, 3万余元",
    "12000, MORE_THAN, 1.2万余元",
    "123456, MORE_THAN, 超过12.35万元",
    "200000000, MORE_THAN, 2亿余元",
  })
  void an_estimated_amount_is_not_quoted_as_exact(BigDecimal yuan, Bound bound, String written) {
    assertThat(OfficialWriting.money(new Money(yuan, bound, MoneyKind.UNKNOWN))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "40, EXACT, 40人次",
    "40, LESS_THAN, 近40人次",
    "50, MORE_THAN, 50余人次",
    "53, MORE_THAN, 超过53人次",
    "300, ABOUT, 约300人次",
  })
  void an_estimated_number_is_not_quoted_as_exact(long value, Bound bound, String written) {
    assertThat(OfficialWriting.count(new Count(value, bound), "人次")).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 33.3%",
    "2, 3, 66.7%",
    "3, 3, 100%",
    "0, 3, 0%",
    "0, 0, ''",
    "10, 21240, 不足0.1%",
    "1, 2000, 0.1%",
    "99999, 100000, 99.9%",
  })
  void a_share_is_a_percentage_of_one_decimal(long part, long whole, String written) {
    assertThat(OfficialWriting.share(part, whole)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "江西省民政厅办公室关于推动社会组织开展“邻里守望”关爱行动的通知, 推动社会组织开展“邻里守望”关爱行动",
    "培育发展社区社会组织专项行动实施方案, 培育发展社区社会组织专项行动实施",
    "重庆市渝北区民政局关于印发《培育发展社区社会组织专项行动实施方案（2021-2023年）》的通知, 培育发展社区社会组织专项行动实施方案（2021-2023年）",
    "公告, 公告",
  })
  void a_document_s_subject_is_taken_from_its_title(String title, String subject) {
    assertThat(OfficialWriting.subject(title)).isEqualTo(subject);
  }

  @Test
  void a_unit_speaks_of_all_of_itself_by_its_kind() {
    assertThat(OfficialWriting.scope(SmallCampaign.JIANGXI)).isEqualTo("全省");
    assertThat(OfficialWriting.scope(SmallCampaign.DONGHU)).isEqualTo("全区");
    assertThat(
            OfficialWriting.scope(
                new Unit(
                    new UnitCode("X36SBJ"),
                    "省本级社会组织",
                    Level.REPORTING_UNIT,
                    Optional.of(SmallCampaign.JIANGXI.code()))))
        .isEqualTo("省本级社会组织");
  }
}
