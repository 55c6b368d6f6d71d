package org.linli.render.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.linli.finding.Finding;
import org.linli.model.Unit;
import org.linli.render.VisibleText;
import org.linli.value.UnitCode;

/**
 * Writes findings as a JUnit report, the form that every CI server shows: one case for each unit
 * and rule, its class the unit and its name the rule. It fails if a finding in it makes the run
 * fail; milder findings are its output. A unit without findings is a case that has passed. One
 * {@code testsuite}, as Surefire's schema and Jenkins' want it.
 */
public final class JUnitXml {
  private static final String PASSED = "no-findings";

  private final CheckReport report;
  private final XMLStreamWriter xml;
  private final LeftOut leftOut;

  private JUnitXml(CheckReport report, XMLStreamWriter xml) {
    this.report = report;
    this.xml = xml;
    this.leftOut = report.leftOut();
  }

  /** Writes what a check tells; the stream stays open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new JUnitXml(report, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** What makes a case: the unit (or the campaign) and the rule. */
  private record Case(String unit, String name) implements Comparable<Case> {
    @Override
    public int compareTo(Case other) {
      int units = unit.compareTo(other.unit);
      return units != 0 ? units : name.compareTo(other.name);
    }
  }

  private void write() throws XMLStreamException {
    Map<Case, List<Told>> cases = cases();
    long failures = cases.values().stream().filter(this::fails).count();
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line();
    xml.writeStartElement("testsuite");
    attribute("name", "linli " + report.run().notice());
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", "0");
    attribute("time", "0");
    line();
    properties();
    for (Map.Entry<Case, List<Told>> one : cases.entrySet()) {
      write(one.getKey(), one.getValue());
    }
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private Map<Case, List<Told>> cases() {
    Map<Case, List<Told>> cases = new TreeMap<>();
    Set<UnitCode> told =
        report.told().stream()
            .flatMap(one -> one.finding().at().unit().stream())
            .collect(Collectors.toSet());
    for (Unit unit : report.units()) {
      if (!told.contains(unit.code())) {
        cases.put(new Case(name(unit.code()), PASSED), List.of());
      }
    }
    for (Told one : report.told()) {
      Finding finding = one.finding();
      String unit = finding.at().unit().map(this::name).orElseGet(() -> report.unit(finding));
      cases
          .computeIfAbsent(new Case(unit, finding.rule().text()), key -> new ArrayList<>())
          .add(one);
    }
    return cases;
  }

  /** CI servers take a class name apart at its full stops. */
  private String name(UnitCode code) {
    return (code.text() + "-" + report.names().apply(code)).replace('.', '．');
  }

  private boolean fails(List<Told> findings) {
    return findings.stream().anyMatch(report::fails);
  }

  private void properties() throws XMLStreamException {
    xml.writeStartElement("properties");
    line();
    property("as_of", report.run().asOf().toString());
    property("findings", report.counts());
    if (report.open().leftOut() > 0) {
      property("not listed", report.words().hidden(report.open().leftOut()));
    }
    for (String note : report.notes()) {
      property("note", note);
    }
    xml.writeEndElement();
    line();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
    line();
  }

  private void write(Case one, List<Told> findings) throws XMLStreamException {
    List<Told> failing = findings.stream().filter(report::fails).toList();
    List<Told> others = findings.stream().filter(told -> !report.fails(told)).toList();
    xml.writeStartElement("testcase");
    attribute("classname", one.unit);
    attribute("name", one.name);
    attribute("time", "0");
    if (!failing.isEmpty()) {
      Finding first = failing.get(0).finding();
      xml.writeStartElement("failure");
      attribute("type", first.severity().word());
      attribute(
          "message",
          report.words().phrase("junit.failure", counted(failing), report.words().message(first)));
      xml.writeCharacters(lines(failing));
      xml.writeEndElement();
    }
    if (!others.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(lines(others));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    line();
  }

  /** Those that are not listed count as well. */
  private long counted(List<Told> findings) {
    return findings.size()
        + findings.stream()
            .flatMap(told -> leftOut.behind(told.finding()).stream())
            .mapToLong(Long::longValue)
            .sum();
  }

  private String lines(List<Told> findings) {
    StringBuilder lines = new StringBuilder("\n");
    for (Told told : findings) {
      lines.append(VisibleText.of(ConciseText.line(told, report, leftOut))).append('\n');
      String hint = report.words().hint(told.finding());
      lines.append(hint.isEmpty() ? "" : "    → " + VisibleText.of(hint) + "\n");
    }
    return lines.toString();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, VisibleText.of(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
