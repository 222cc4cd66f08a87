package health.homeward.plans.rest;

import health.homeward.plans.app.PreviewPlan;
import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import health.homeward.plans.domain.regimen.Tuning;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a preview's body as what the compiler asks for; nothing that is left out is guessed. */
record PlanPreviewFacts(PlanPreviewRequest body, Instant at, ZoneId zone) {
    private static final UUID REFERRAL = id("referral");
    private static final UUID CLEARANCE = id("clearance");
    private static final UUID PATIENT = id("patient");

    static PlanPreviewFacts of(PlanPreviewRequest body, Instant now) {
        PlanPreviewCalendar.requireReckonable(body);
        return new PlanPreviewFacts(body, body.at() == null ? now : body.at(), zone(body.timeZone()));
    }

    PreviewPlan.Told told(HospitalRules own) {
        Clearance clearance = clearance(own);
        return new PreviewPlan.Told(
                body.prescription().order(CLEARANCE, PATIENT, body.regimenCode()),
                new PreviewPlan.Patient(situation(), zone, past()),
                clearance,
                history(clearance),
                at,
                new PlanPreviewDoubts(body, at, zone).all());
    }

    private PreviewPlan.History history(Clearance clearance) {
        var told = new PlanPreviewHistoryDoubts(body, at, zone);
        return new PreviewPlan.History(
                !body.given().isEmpty() || !body.happened().isEmpty(),
                new PlanPreviewHistory(told, clearance).happenings());
    }

    private Clearance clearance(HospitalRules own) {
        var decision = body.clearance();
        return new Clearance(
                new Clearance.Subject(CLEARANCE, REFERRAL, PATIENT),
                decision.state(),
                or(decision.courseKind(), CourseKind.FIRST),
                new PlanPreviewStart(body, zone)
                        .window(own.tuning().over(StrokeRegimen.STROKE).scope().start()),
                bedside(),
                new Permissions(
                        decision.prone(),
                        decision.kneading(),
                        decision.heat(),
                        decision.homeOnly(),
                        decision.bilateralBackPosition(),
                        decision.areasLeftOut()));
    }

    private Bedside bedside() {
        var facts = body.facts();
        return new Bedside(
                or(facts.strokeType(), StrokeType.UNKNOWN),
                or(facts.affectedSide(), Side.UNKNOWN),
                or(facts.conscious(), Fact.UNKNOWN),
                new Bedside.Inside(or(facts.heartDisease(), Fact.UNKNOWN), or(facts.organDysfunction(), Fact.UNKNOWN)),
                or(facts.allergies(), Allergies.UNKNOWN),
                new Bedside.Background(or(facts.anticoagulant(), Fact.UNKNOWN), or(facts.calmPeriod(), Fact.UNKNOWN)));
    }

    private Situation situation() {
        return new Situation(
                or(body.facts().setting(), Setting.HOSPITAL),
                Instant.EPOCH,
                or(body.facts().mobility(), Mobility.UNKNOWN),
                null);
    }

    private List<PastCourse> past() {
        return IntStream.range(0, body.courses().size())
                .mapToObj(i -> past(i, body.courses().get(i)))
                .toList();
    }

    private PastCourse past(int place, PlanPreviewRequest.Past past) {
        return new PastCourse(
                id("course-" + place),
                id("clearance-" + place),
                beforeTheStroke(past) ? id("referral-" + place) : REFERRAL,
                past.open(),
                past.lastProcedure(),
                new PastCourse.Given(or(past.regimen(), body.regimenCode()), past.procedures()));
    }

    /** A course that ended before the attack was given for another stroke, under another referral (R16). */
    private boolean beforeTheStroke(PlanPreviewRequest.Past past) {
        LocalDate onset = body.onsetDate(zone(body.timeZone()));
        return onset != null
                && past.lastProcedure() != null
                && !past.lastProcedure().isAfter(onset);
    }

    /** Null where the hospital's own apply. */
    HospitalRules rules() {
        return body.derived() == null && body.packs() == null
                ? null
                : new HospitalRules(0, new Tuning(or(body.derived(), Map.of())), SettingsRequest.packsOf(body.packs()));
    }

    private static ZoneId zone(String name) {
        if (name == null) {
            return ZoneId.of("UTC");
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException noSuchZone) {
            throw Problems.malformed(List.of(Reason.ofField(
                    "timeZone", "UNKNOWN_ZONE", "The time zone is not known: write one such as Europe/Andorra.")));
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("plan-preview/" + name).getBytes(StandardCharsets.US_ASCII));
    }

    static <T> T or(T given, T unknown) {
        return given != null ? given : unknown;
    }
}
