package org.linli.render.document;

import java.nio.file.*;
import org.linli.render.Privacy;

class Peek {
  public static void main(String[] a) throws Exception {
    for (String k : new String[] {"full", "empty"}) {
      var s = k.equals("full") ? Campaign.full() : Campaign.empty();
      var r = SummaryReport.of(s, Campaign.notice(), Privacy.MASKED, TemplateTrust.BUILT_IN_PACKS);
      Path d = Path.of("/tmp/docout");
      Files.createDirectories(d);
      Files.writeString(d.resolve(k + ".md"), r.markdown());
      Files.writeString(d.resolve(k + ".html"), r.html());
      try (var o = Files.newOutputStream(d.resolve(k + ".docx"))) {
        r.writeWord(o);
      }
    }

    Path c = Path.of("/tmp/docout/campaign");
    Records.image(c.resolve("东湖区/activities/images/a.png"), "png", 1200, 800);
    Records.photographOnItsSide(c.resolve("东湖区/activities/images/b.jpg"), 800, 600);
    var t = new java.util.HashMap<String, String>();
    t.put("name", "中秋送月饼");
    t.put("initiator", "东湖区为老服务中心");
    t.put("place", "东湖区公园街道贤士湖社区");
    t.put("period", "2021年9月18日至21日");
    t.put("beneficiaries", "空巢老人50人、困境儿童12人次");
    t.put("service_hours", "120");
    t.put("leader", "王芳");
    t.put("members", "东湖区为老服务中心20人、东湖区青年志愿者协会15人");
    t.put("detail", "中秋佳节来临之际，志愿者走访慰问辖区独居老人李桂花家，送去月饼和慰问品，陪老人聊天。".repeat(7));
    t.put("evidence", "images/a.png、images/b.jpg");
    var u = new java.util.HashMap<>(t);
    u.put("evidence", "images/b.jpg、../../../etc/passwd");
    u.put("detail", "很短。");
    try (var o = Files.newOutputStream(Path.of("/tmp/docout/form.docx"))) {
      new ActivityForms(Records.form(), c, org.linli.model.Limits.DEFAULT, Privacy.MASKED)
          .write(
              "东湖区民政局",
              Campaign.AS_OF,
              java.util.List.of(
                  Records.activity(t), Records.activity(u), Records.activity(java.util.Map.of())),
              o);
    }
    System.out.println("ok");
  }
}
