package health.homeward.plans.domain;

import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.CourseCompiler;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An ordinary patient with an ordinary prescription, to be varied one thing at a time. */
public record Patients(
        Regimen regimen, PatientFacts facts, Clearance clearance, Prescription prescription, Instant now) {
    public static final ZoneId ANDORRA = ZoneId.of("Europe/Andorra");
    public static final LocalDate START = LocalDate.of(2026, 3, 3);
    public static final UUID COURSE = UUID.fromString("00000000-0000-4000-8000-0000000000c0");
    public static final UUID CLEARANCE = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    public static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-0000000000c2");
    public static final UUID PATIENT = UUID.fromString("00000000-0000-4000-8000-0000000000c3");
    public static final UUID NEUROLOGIST = UUID.fromString("00000000-0000-4000-8000-0000000000c4");

    public static Patients ordinary() {
        var inside = new Bedside.Inside(Fact.NO, Fact.NO);
        var clearance = new Clearance(
                new Clearance.Subject(CLEARANCE, REFERRAL, PATIENT),
                ClearanceState.GRANTED,
                CourseKind.FIRST,
                new StartWindow(at(START, 0), null, null, START.plusYears(1)),
                new Bedside(StrokeType.ISCHAEMIC, Side.LEFT, Fact.YES, inside, Allergies.NONE),
                new Permissions(false, false, false, false, null));
        var situation = new Situation(Setting.HOSPITAL, Instant.EPOCH, Mobility.BED_REST, null);
        var facts =
                new PatientFacts(situation, new DayWindow(LocalTime.of(8, 0), LocalTime.of(20, 0), ANDORRA), List.of());
        return new Patients(StrokeRegimen.STROKE, facts, clearance, prescription(20, Frequency.DAILY), at(START, 7));
    }

    public static Prescription prescription(int procedures, Frequency frequency) {
        return new Prescription(
                procedures,
                START,
                new TreatmentDays(frequency, Set.of()),
                new Prescription.Dosing(30, Area.SHOULDER, null, false),
                new Prescription.Programme(
                        List.of(new Prescription.Aim(Goal.LIMB_FUNCTION, null)),
                        List.of(new Prescription.Author(AuthorRole.NEUROLOGIST, NEUROLOGIST))));
    }

    public static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(ANDORRA).toInstant();
    }

    public Patients with(Prescription changed) {
        return new Patients(regimen, facts, clearance, changed, now);
    }

    public Patients with(Clearance changed) {
        return new Patients(regimen, facts, changed, prescription, now);
    }

    public Patients with(PatientFacts changed) {
        return new Patients(regimen, changed, clearance, prescription, now);
    }

    public Patients with(Situation changed) {
        return with(new PatientFacts(changed, facts.day(), facts.past(), facts.packs()));
    }

    public Patients with(Bedside changed) {
        return with(new Clearance(
                clearance.subject(),
                clearance.state(),
                clearance.courseKind(),
                clearance.window(),
                changed,
                clearance.permissions()));
    }

    public Patients with(Permissions changed) {
        return with(new Clearance(
                clearance.subject(),
                clearance.state(),
                clearance.courseKind(),
                clearance.window(),
                clearance.bedside(),
                changed));
    }

    public Patients with(StartWindow changed) {
        return with(new Clearance(
                clearance.subject(),
                clearance.state(),
                clearance.courseKind(),
                changed,
                clearance.bedside(),
                clearance.permissions()));
    }

    public Patients with(Regimen changed) {
        return new Patients(changed, facts, clearance, prescription, now);
    }

    public Patients at(Instant changed) {
        return new Patients(regimen, facts, clearance, prescription, changed);
    }

    public Patients after(PastCourse... past) {
        return with(new PatientFacts(facts.situation(), facts.day(), List.of(past), facts.packs()));
    }

    public Patients consolidating() {
        return with(new Clearance(
                        clearance.subject(),
                        clearance.state(),
                        CourseKind.CONSOLIDATION,
                        clearance.window(),
                        clearance.bedside(),
                        clearance.permissions()))
                .after(new PastCourse(UUID.randomUUID(), UUID.randomUUID(), REFERRAL, false, START.minusDays(50)));
    }

    public Patients on(Side side) {
        var bedside = clearance.bedside();
        return with(bedside.on(side));
    }

    public Patients dosed(int target, ConsolidationDuration consolidation, boolean slowRampAccepted) {
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                prescription.days(),
                new Prescription.Dosing(target, prescription.dosing().opener(), consolidation, slowRampAccepted),
                prescription.programme()));
    }

    public Patients procedures(int procedures) {
        return with(new Prescription(
                procedures,
                prescription.startDate(),
                prescription.days(),
                prescription.dosing(),
                prescription.programme()));
    }

    public Patients every(Frequency frequency, DayOfWeek... off) {
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                new TreatmentDays(frequency, Set.of(off)),
                prescription.dosing(),
                prescription.programme()));
    }

    /** Single days on which nothing is given. */
    public Patients notOn(LocalDate... dates) {
        var days = prescription.days();
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                new TreatmentDays(days.frequency(), days.off(), new TreeSet<>(List.of(dates))),
                prescription.dosing(),
                prescription.programme()));
    }

    public Patients starting(LocalDate date) {
        return with(new Prescription(
                prescription.procedures(), date, prescription.days(), prescription.dosing(), prescription.programme()));
    }

    public Patients planned(List<Prescription.Aim> goals, List<Prescription.Author> authors) {
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                prescription.days(),
                prescription.dosing(),
                new Prescription.Programme(goals, authors)));
    }

    public Patients openedBy(Area opener) {
        var dosing = prescription.dosing();
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                prescription.days(),
                new Prescription.Dosing(
                        dosing.targetMinutes(), opener, dosing.consolidation(), dosing.slowRampAccepted()),
                prescription.programme()));
    }

    /** What is added to the hands. */
    public Patients aided(Auxiliary... auxiliaries) {
        var additions = prescription.programme().additions();
        return with(new Prescription.Additions(List.of(auxiliaries), additions.indications(), additions.confirmed()));
    }

    public Patients with(Prescription.Additions additions) {
        var programme = prescription.programme();
        return with(new Prescription(
                prescription.procedures(),
                prescription.startDate(),
                prescription.days(),
                prescription.dosing(),
                new Prescription.Programme(programme.goals(), programme.authors(), additions)));
    }

    /** Packs that the hospital has switched on. */
    public Patients under(RulePack... packs) {
        return with(new PatientFacts(facts.situation(), facts.day(), facts.past(), List.of(packs)));
    }

    /** What is known of an anticoagulant, and of a calm period. */
    public Patients knowing(Fact anticoagulant, Fact calm) {
        var bedside = clearance.bedside();
        return with(new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                bedside.conscious(),
                bedside.inside(),
                bedside.allergies(),
                new Bedside.Background(anticoagulant, calm)));
    }

    public Patients allergic(Allergies allergies) {
        var bedside = clearance.bedside();
        return with(new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                bedside.conscious(),
                bedside.inside(),
                allergies,
                bedside.background()));
    }

    public Compilation compile() {
        return CourseCompiler.compile(regimen, facts, clearance, prescription, COURSE, now);
    }

    public Compilation.Compiled compiled() {
        return switch (compile()) {
            case Compilation.Compiled compiled -> compiled;
            case Compilation.Refused refused -> throw new AssertionError("refused: " + refused.reasons());
        };
    }

    public List<SessionPlan> sessions() {
        return compiled().sessions();
    }

    /** Codes of the reasons against the prescription, each behind its rule. */
    public List<String> refusals() {
        return switch (compile()) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Refused refused ->
                refused.reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.code())
                        .toList();
        };
    }

    public List<String> warnings() {
        return compiled().warnings().stream()
                .map(reason -> reason.rule() + " " + reason.code())
                .toList();
    }
}
