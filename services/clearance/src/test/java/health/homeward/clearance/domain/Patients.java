package health.homeward.clearance.domain;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Decision;
import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Reason;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Coded;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Period;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Patients and cases that tests begin with: nothing stands against the first one. */
public final class Patients {
    public static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    public static final Instant ONSET = Instant.parse("2026-05-04T08:30:00Z");
    /** Ten days after the onset: every window is open. */
    public static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");

    public static final ClinicalSettings SETTINGS = ClinicalSettings.DEFAULT;
    public static final UUID NEUROLOGIST = new UUID(1, 1);
    public static final Origin BY_NEUROLOGIST = Origin.neurologist(NEUROLOGIST, new UUID(9, 9));
    public static final StatedFacts NOTHING = StatedFacts.NOTHING;

    private Patients() {}

    public static PatientFacts healthy() {
        return with(StrokeType.ISCHAEMIC, new Onset.At(ONSET));
    }

    public static PatientFacts with(StrokeType type, Onset onset) {
        return new PatientFacts(
                new Person(71, Consent.GIVEN, ZONE),
                new Stroke(type, onset, Side.LEFT),
                new Presentation(YesNo.YES, 15, Mobility.OUT_OF_BED, Setting.HOME, Vitals.UNKNOWN),
                new Background(YesNo.NO, YesNo.NO, YesNo.NO, Allergies.NONE),
                List.of());
    }

    public static PatientFacts with(Condition... conditions) {
        PatientFacts facts = healthy();
        for (Condition condition : conditions) {
            facts = facts.including(condition);
        }
        return facts;
    }

    public static PatientFacts with(Person person) {
        PatientFacts facts = healthy();
        return new PatientFacts(person, facts.stroke(), facts.presentation(), facts.background(), List.of());
    }

    public static PatientFacts temperature(String celsius) {
        Vitals vitals = new Vitals(new BigDecimal(celsius), NOW, null, null);
        return healthy().presentation(p -> new Presentation(p.conscious(), p.gcs(), p.mobility(), p.setting(), vitals));
    }

    public static PatientFacts unknown() {
        return new PatientFacts(
                new Person(null, Consent.UNKNOWN, ZONE),
                Stroke.UNKNOWN,
                Presentation.UNKNOWN,
                Background.UNKNOWN,
                List.of());
    }

    public static Condition active(Contraindication contraindication) {
        return condition(contraindication, ClinicalStatus.ACTIVE, LocalDate.of(2020, 1, 1), null);
    }

    public static Condition condition(
            Contraindication contraindication, ClinicalStatus status, LocalDate since, String site) {
        return new Condition(
                contraindication,
                new Coded("SNOMED", "code-" + contraindication, "Condition/" + contraindication),
                status,
                new Period(since, null),
                site);
    }

    /** On record from one day to another, of which either may be null. */
    public static Condition recorded(
            Contraindication contraindication, ClinicalStatus status, LocalDate since, LocalDate until) {
        Condition undated = condition(contraindication, status, since, null);
        return new Condition(contraindication, undated.source(), status, new Period(since, until), null);
    }

    public static Dossier dossier(PatientFacts facts, Report... reports) {
        return Dossier.of(Course.FIRST, facts).reporting(List.of(reports));
    }

    public static Report report(String code, Answer answer, Reporter reporter) {
        return new Report(code, answer, reporter, UUID.nameUUIDFromBytes((code + reporter).getBytes()), NOW);
    }

    public static Screened screen(PatientFacts facts, Report... reports) {
        return screen(dossier(facts, reports));
    }

    public static Screened screen(Dossier dossier) {
        return Screening.screen(dossier, NOW, SETTINGS);
    }

    public static ClearanceCase pending(PatientFacts facts) {
        CaseIds ids = new CaseIds(new UUID(2, 2), new UUID(3, 3), new UUID(4, 4), "enclar");
        return ClearanceCase.opened(Decide.open(ids, facts, Origin.event(Reporter.HOSPITAL, new UUID(5, 5)), NOW));
    }

    public static ClearanceCase granted() {
        return after(pending(healthy()), grant());
    }

    public static ClearanceCase suspended(String code) {
        return after(granted(), stop(code, Answer.YES));
    }

    public static Command grant(Ruling.Ordered... overrides) {
        return grant(NOTHING, new Ruling(List.of(), List.of(overrides), null));
    }

    public static Command grant(StatedFacts stated, Ruling ruling) {
        return new Command.GrantClearance(BY_NEUROLOGIST, stated, ruling, new GrantWish(true, null, Permissions.NONE));
    }

    public static Command grantOn(LocalDate chosenStart) {
        return grant(NOTHING, new Ruling(List.of(), List.of(), chosenStart));
    }

    public static Command resume(Said... answers) {
        return new Command.ResumeClearance(
                BY_NEUROLOGIST, NOTHING, new Ruling(List.of(answers), List.of(), null), null, "looked at again");
    }

    public static Command stop(String code, Answer answer) {
        UUID stop = UUID.nameUUIDFromBytes((code + answer).getBytes());
        return new Command.ReportContraindications(
                Origin.event(Reporter.THERAPIST, stop), List.of(new Said(code, answer)), NOW);
    }

    public static Command correct(PatientFacts facts) {
        return new Command.CorrectReferral(Origin.event(Reporter.HOSPITAL, new UUID(6, 6)), facts);
    }

    public static Said no(String code) {
        return new Said(code, Answer.NO);
    }

    public static Ruling.Ordered override(String code) {
        return new Ruling.Ordered(code, new Justification("treated and stable", false, null));
    }

    public static Decision decide(ClearanceCase before, Command command) {
        return Decide.decide(before, command, NOW, SETTINGS);
    }

    public static ClearanceCase after(ClearanceCase before, Command... commands) {
        ClearanceCase current = before;
        for (Command command : commands) {
            current = current.after(events(current, command));
        }
        return current;
    }

    public static List<CaseEvent> events(ClearanceCase before, Command command) {
        return switch (decide(before, command)) {
            case Decision.Accepted(List<CaseEvent> events) -> events;
            case Decision.Refused(List<Reason> reasons) -> throw new AssertionError("Refused: " + reasons);
        };
    }

    public static List<String> refusal(ClearanceCase before, Command command) {
        return switch (decide(before, command)) {
            case Decision.Accepted(List<CaseEvent> events) -> throw new AssertionError("Accepted: " + events);
            case Decision.Refused(List<Reason> reasons) ->
                reasons.stream()
                        .map(reason -> reason.rule() + " " + reason.code())
                        .toList();
        };
    }

    public static List<String> names(List<CaseEvent> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    public static List<String> marks(Screened screened) {
        return screened.findings().stream()
                .map(finding -> finding.kind() + " " + finding.rule() + " " + finding.code())
                .toList();
    }

    public static List<String> inTheWay(Screened screened) {
        return screened.inTheWay().stream()
                .map(finding -> finding.kind() + " " + finding.rule() + " " + finding.code())
                .toList();
    }

    public static <T> T only(Class<T> type, List<CaseEvent> events) {
        return Arrays.stream(events.toArray())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, second) -> {
                    throw new AssertionError("More than one " + type.getSimpleName());
                })
                .orElseThrow();
    }
}
