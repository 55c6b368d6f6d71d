package org.linli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linli.cli.Main;

/** The shape of the program: who may know whom, and who may speak to the outside. */
class ArchitectureTest {
  private static final String ROOT = "org.linli.";

  /** Data flows through these from left to right; a package may import what stands before it. */
  private static final List<String> STAGES =
      List.of(
          "thread",
          "value",
          "finding",
          "model",
          "notice",
          "discover",
          "read",
          "check",
          "aggregate",
          "cache",
          "render",
          "publish",
          "compile");

  /** The verbs beside compile; they know all stages and not each other. */
  private static final List<String> OTHER_VERBS = List.of("form", "intake", "fix", "compare");

  private static final String SHELL = "cli";

  /** A step of the build: it knows none of the others, nor do they know of it. */
  private static final String PRESS = "press";

  /** A library's packages, and the only packages of ours that may import it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("picocli..", List.of("cli")),
          Map.entry("com.fasterxml.jackson..", List.of("notice", "render", "compare")),
          Map.entry("com.networknt..", List.of("notice")),
          Map.entry("org.yaml.snakeyaml..", List.of("notice", "read")),
          Map.entry("org.apache.commons.csv..", List.of("render")),
          Map.entry("org.apache.poi..", List.of("read", "render", "form", "intake")),
          Map.entry("org.openxmlformats..", List.of("render", "form")),
          Map.entry("org.apache.xmlbeans..", List.of("render", "form")),
          Map.entry("freemarker..", List.of("render")),
          Map.entry("org.commonmark..", List.of("render")),
          Map.entry("org.objectweb.asm..", List.of(PRESS)));

  private static final String[] ALWAYS_ALLOWED = {
    "java..",
    "javax..",
    "org.w3c.dom..",
    "org.xml.sax..",
    "org.jspecify.annotations..",
    "org.linli.."
  };

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.linli");

  @TestFactory
  Stream<DynamicTest> a_package_imports_only_what_stands_before_it() {
    return packages().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbiddenTo(name))
                            .check(PROGRAM)));
  }

  @TestFactory
  Stream<DynamicTest> a_package_uses_only_its_own_libraries() {
    return packages().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(librariesOf(name)).or(arrayOfPrimitive()))
                            .check(PROGRAM)));
  }

  @Test
  void yaml_is_bound_by_packs_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "notice..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.dataformat.yaml..")
        .check(PROGRAM);
  }

  @Test
  void every_class_lives_in_a_package_of_the_list() {
    var list = packages().stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    classes().should().resideInAnyPackage(list).check(PROGRAM);
  }

  @Test
  void no_package_has_a_name_that_says_nothing() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..common..", "..helper..", "..core..", "..impl..", "..manager..")
        .check(PROGRAM);
  }

  @Test
  void every_package_says_that_nothing_in_it_is_null() {
    var packagesInUse =
        PROGRAM.stream().map(JavaClass::getPackage).collect(toCollection(ArrayList::new));
    assertThat(packagesInUse)
        .isNotEmpty()
        .allSatisfy(
            inUse ->
                assertThat(inUse.isAnnotatedWith(NullMarked.class)).as(inUse.getName()).isTrue());
  }

  @Test
  void only_main_ends_the_process() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .accessTargetWhere(
            DescribedPredicate.or(
                List.of(member(System.class, "exit"), member(Runtime.class, "exit", "halt"))))
        .check(PROGRAM);
  }

  @Test
  void only_the_shell_knows_streams_environment_and_locale() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + SHELL + "..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.or(
                List.of(
                    member(System.class, "in", "out", "err", "console", "getenv"),
                    member(Locale.class, "getDefault", "setDefault"),
                    member(Charset.class, "defaultCharset"))))
        .check(PROGRAM);
  }

  @Test
  void only_the_shell_knows_the_clock_and_the_time_zone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + SHELL + "..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.or(
                List.of(
                    member(System.class, "currentTimeMillis"),
                    member(LocalDate.class, "now"),
                    member(LocalDateTime.class, "now"),
                    member(LocalTime.class, "now"),
                    member(OffsetDateTime.class, "now"),
                    member(ZonedDateTime.class, "now"),
                    member(Instant.class, "now"),
                    member(Year.class, "now"),
                    member(YearMonth.class, "now"),
                    member(Clock.class, "systemUTC", "systemDefaultZone", "system"),
                    member(ZoneId.class, "systemDefault"),
                    member(TimeZone.class, "getDefault", "setDefault"),
                    member(Calendar.class, "getInstance"),
                    member(GregorianCalendar.class, "<init>"),
                    noArgumentConstructorOf(Date.class))))
        .check(PROGRAM);
  }

  private static List<String> packages() {
    var all = new ArrayList<>(STAGES);
    all.addAll(OTHER_VERBS);
    all.add(SHELL);
    all.add(PRESS);
    return all;
  }

  private static String[] forbiddenTo(String name) {
    var all = packages();
    var forbidden = new ArrayList<>(all.subList(all.indexOf(name) + 1, all.size()));
    if (OTHER_VERBS.contains(name)) {
      forbidden.addAll(OTHER_VERBS);
      forbidden.remove(name);
    } else if (name.equals(PRESS)) {
      forbidden.addAll(all);
      forbidden.remove(name);
    }
    return forbidden.stream().distinct().map(other -> ROOT + other + "..").toArray(String[]::new);
  }

  private static String[] librariesOf(String name) {
    var allowed = new TreeSet<>(List.of(ALWAYS_ALLOWED));
    LIBRARIES.forEach(
        (library, users) -> {
          if (users.contains(name)) {
            allowed.add(library);
          }
        });
    return allowed.toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> arrayOfPrimitive() {
    return DescribedPredicate.describe(
        "are primitive or arrays of them", type -> type.getBaseComponentType().isPrimitive());
  }

  private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String... names) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + String.join("|", names),
        access ->
            access.getTargetOwner().isEquivalentTo(owner)
                && List.of(names).contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> noArgumentConstructorOf(Class<?> owner) {
    return DescribedPredicate.describe(
        "new " + owner.getSimpleName() + "()",
        access -> access.getTarget().getFullName().equals(owner.getName() + ".<init>()"));
  }
}
