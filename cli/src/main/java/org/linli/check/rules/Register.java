package org.linli.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.check.Registration;
import org.linli.model.Need;
import org.linli.model.Row;
import org.linli.model.SocialOrganization;
import org.linli.model.StoryCase;

/**
 * The checks that look at what rows, units and campaigns mean. One line a check, sorted by rule.
 */
public final class Register {
  private static final List<Registration> NAMED =
      List.of(
          Registration.row(
              "activity-began-before-window",
              "activities",
              Row::activity,
              new ActivityBeganBeforeWindow()),
          Registration.row(
              "activity-not-yet-happened",
              "activities",
              Row::activity,
              new ActivityNotYetHappened()),
          Registration.row(
              "activity-outside-window", "activities", Row::activity, new ActivityOutsideWindow()),
          Registration.unit("appeal-missing", new AppealMissing()),
          Registration.campaign("attachment-missing", new AttachmentMissing()),
          Registration.row(
              "case-file-missing",
              "cases",
              Function.identity(),
              AttachedAstray.missing("case-file-missing", "file").orPublished()),
          Registration.row(
              "case-file-outside-folder",
              "cases",
              Function.identity(),
              AttachedAstray.outside("case-file-outside-folder", "file").orPublished()),
          Registration.row(
              "case-file-unreadable",
              "cases",
              Function.identity(),
              ImageUnreadable.byName("case-file-unreadable", "file")),
          Registration.table("case-missing", "cases", StoryCase::new, new CaseMissing()),
          Registration.unit("case-missing", new CasesMissing()),
          Registration.row(
              "credit-code-inner-wrong",
              "organizations",
              SocialOrganization::new,
              new CreditCodeInnerWrong()),
          Registration.row(
              "credit-code-kind-differs",
              "organizations",
              SocialOrganization::new,
              new CreditCodeKindDiffers()),
          Registration.row(
              "credit-code-region-differs",
              "organizations",
              SocialOrganization::new,
              new CreditCodeRegionDiffers()),
          Registration.row(
              "credit-code-wrong", "organizations", SocialOrganization::new, new CreditCodeWrong()),
          Registration.unit("deadline-missed", new DeadlineMissed()),
          Registration.unit("filled-after-deadline", new FilledAfterDeadline()),
          Registration.unit("filled-before-activity", new FilledBeforeActivity()),
          Registration.table(
              "event-not-announced", "activities", Row::activity, new EventNotAnnounced()),
          Registration.row(
              "evidence-missing-file",
              "activities",
              Function.identity(),
              AttachedAstray.missing("evidence-missing-file", "evidence")),
          Registration.row(
              "evidence-outside-folder",
              "activities",
              Function.identity(),
              AttachedAstray.outside("evidence-outside-folder", "evidence")),
          Registration.row(
              "evidence-too-large", "activities", Function.identity(), new EvidenceTooLarge()),
          Registration.table(
              "evidence-too-many", "activities", Row::activity, new EvidenceTooMany()),
          Registration.row(
              "evidence-unreadable",
              "activities",
              Function.identity(),
              ImageUnreadable.always("evidence-unreadable", "evidence")),
          Registration.row("group-unknown", "activities", Row::activity, new GroupUnknown()),
          Registration.unit("liaisons-out-of-range", new LiaisonsOutOfRange()),
          Registration.table(
              "money-implausible", "activities", Row::activity, new MoneyImplausible()),
          Registration.table(
              "money-per-head-implausible",
              "activities",
              Row::activity,
              new MoneyPerHeadImplausible()),
          Registration.row("narrative-length", "activities", Row::activity, new NarrativeLength()),
          Registration.row("need-activity-unknown", "needs", Need::new, new NeedActivityUnknown()),
          Registration.row(
              "need-organization-unknown", "needs", Need::new, new NeedOrganizationUnknown()),
          Registration.row(
              "need-status-contradicts", "needs", Need::new, new NeedStatusContradicts()),
          Registration.row("nobody-helped", "activities", Row::activity, new NobodyHelped()),
          Registration.row("number-missing", "activities", Row::activity, new NumberMissing()),
          Registration.table("number-repeated", "activities", Row::activity, new NumberRepeated()),
          Registration.table(
              "organization-duplicate",
              "organizations",
              SocialOrganization::new,
              new OrganizationDuplicate()),
          Registration.row(
              "organization-name-banned-word",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameBannedWord()),
          Registration.row(
              "organization-name-bracket",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameBracket()),
          Registration.row(
              "organization-name-of-state-organ",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameOfStateOrgan()),
          Registration.row(
              "organization-name-parts",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameParts()),
          Registration.row(
              "organization-name-relative",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameRelative()),
          Registration.row(
              "organization-name-short-region",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameShortRegion()),
          Registration.row(
              "organization-name-unfinished",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameUnfinished()),
          Registration.row(
              "organization-name-without-form",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameWithoutForm()),
          Registration.row(
              "organization-name-without-region",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameWithoutRegion()),
          Registration.row(
              "organization-name-zong",
              "organizations",
              SocialOrganization::new,
              new OrganizationNameZong()),
          Registration.table(
              "organization-not-registered",
              "activities",
              Row::activity,
              new OrganizationNotRegistered()),
          Registration.row(
              "organizations-more-than-participants",
              "activities",
              Row::activity,
              new OrganizationsMoreThanParticipants()),
          Registration.row(
              "people-implausible", "activities", Row::activity, PeopleImplausible.beneficiaries()),
          Registration.row(
              "people-implausible", "activities", Row::activity, PeopleImplausible.participants()),
          Registration.field("personal-data-id-number", new PersonalDataInField()),
          Registration.unit("personal-data-id-number", new PersonalDataInSheet()),
          Registration.campaign("personal-data-id-number", new PersonalDataInNames()),
          Registration.row(
              "place-in-another-unit", "activities", Row::activity, new PlaceInAnotherUnit()),
          Registration.unit("plan-missing", new PlanMissing()),
          Registration.row(
              "service-hours-implausible",
              "activities",
              Row::activity,
              new ServiceHoursImplausible()),
          Registration.unit("setting-missing", new SettingMissing()),
          Registration.unit("submission-undated", new SubmissionUndated()),
          Registration.unit("summary-section-missing", new SummarySectionMissing()));

  private static final List<Registration> ALL =
      Stream.concat(NAMED.stream(), AwardTitle.RULES.stream().flatMap(Register::awards))
          .sorted(Comparator.comparing(Registration::rule))
          .toList();

  private Register() {}

  /** Returns all checks, sorted by the rule that each is named after. */
  public static List<Registration> all() {
    return ALL;
  }

  /** Titles of activities and of cases, which are what gets published. */
  private static Stream<Registration> awards(String rule) {
    return Stream.of(
        Registration.table(rule, "activities", Function.identity(), new AwardTitle(rule, "name")),
        Registration.table(rule, "cases", Function.identity(), new AwardTitle(rule, "title")));
  }
}
