package health.homeward.plans.domain;

import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Patients of every regimen with prescriptions that are within its bounds; most of them compile. */
public final class AnyPatient {
    private static final List<ZoneId> ZONES = List.of(
            Patients.ANDORRA,
            ZoneId.of("UTC"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"));

    private AnyPatient() {}

    public static Arbitrary<Patients> ofAnyRegimen() {
        return Arbitraries.of(Regimens.all()).flatMap(AnyPatient::of).withoutEdgeCases();
    }

    public static Arbitrary<Patients> of(Regimen regimen) {
        return Combinators.combine(
                        prescriptions(regimen), situations(), bedsides(), permissions(), kinds(), calendars())
                .as((prescription, situation, bedside, permissions, kind, calendar) -> {
                    var kept = kind == CourseKind.FIRST ? withoutChoice(prescription) : prescription;
                    return patient(regimen, kept, situation, bedside, permissions, kind, calendar);
                });
    }

    /** The gate opens some hours into the first day; the decision holds long enough, mostly. */
    record Calendar(ZoneId zone, int gateHours, int validDays, LocalDate onset) {}

    private static Patients patient(
            Regimen regimen,
            Prescription prescription,
            Situation situation,
            Bedside bedside,
            Permissions permissions,
            CourseKind kind,
            Calendar calendar) {
        LocalDate start = prescription.startDate();
        var midnight = start.atStartOfDay(calendar.zone()).toInstant();
        var window = new StartWindow(
                midnight.plus(Duration.ofHours(calendar.gateHours())),
                null,
                null,
                start.plusDays(calendar.validDays()),
                calendar.onset());
        var clearance = new Clearance(
                new Clearance.Subject(Patients.CLEARANCE, Patients.REFERRAL, Patients.PATIENT),
                ClearanceState.GRANTED,
                kind,
                window,
                bedside,
                permissions);
        var before =
                new PastCourse(UUID.randomUUID(), UUID.randomUUID(), Patients.REFERRAL, false, start.minusDays(190));
        List<PastCourse> past = kind == CourseKind.FIRST ? List.of() : List.of(before);
        var day = new DayWindow(LocalTime.of(8, 0), LocalTime.of(20, 0), calendar.zone());
        return new Patients(
                regimen, new PatientFacts(situation, day, past), clearance, prescription, midnight.minusSeconds(60));
    }

    private static Prescription withoutChoice(Prescription of) {
        var dosing = of.dosing();
        return new Prescription(
                of.procedures(),
                of.startDate(),
                of.days(),
                new Prescription.Dosing(dosing.targetMinutes(), dosing.opener(), null, dosing.slowRampAccepted()),
                of.programme());
    }

    private static Arbitrary<Prescription> prescriptions(Regimen regimen) {
        var dose = regimen.dose();
        var starts = Arbitraries.integers().between(0, 1200).map(LocalDate.of(2026, 1, 1)::plusDays);
        var rhythms = Combinators.combine(
                        Arbitraries.of(regimen.rhythm().frequencies()),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(2).injectDuplicates(0.5))
                .as((frequency, off) -> new TreatmentDays(frequency, off));
        var dosing = Combinators.combine(
                        targets(regimen),
                        Arbitraries.of(regimen.progression().openers()),
                        Arbitraries.of(ConsolidationDuration.class).injectNull(0.3),
                        Arbitraries.of(true, true, true, true, false))
                .as(Prescription.Dosing::new);
        return Combinators.combine(
                        Arbitraries.integers().between(dose.fewest(), dose.most()),
                        starts,
                        rhythms,
                        holidays(),
                        dosing,
                        aids(regimen))
                .as((procedures, start, rhythm, holidays, how, aids) ->
                        new Prescription(procedures, start, without(holidays, start, rhythm), how, programme(aids)));
    }

    /** Days after the start; most prescriptions name none. */
    private static Arbitrary<Set<Integer>> holidays() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.integers().between(0, 40).set().ofMaxSize(5)),
                Tuple.of(1, Arbitraries.integers().between(-10, 90).set().ofMaxSize(60)));
    }

    private static TreatmentDays without(Set<Integer> holidays, LocalDate start, TreatmentDays rhythm) {
        var dates = holidays.stream().map(start::plusDays).collect(Collectors.toCollection(TreeSet::new));
        return new TreatmentDays(rhythm.frequency(), rhythm.off(), dates);
    }

    private static Prescription.Programme programme(List<Auxiliary> aids) {
        return new Prescription.Programme(
                List.of(new Prescription.Aim(Goal.LIMB_FUNCTION, null)),
                List.of(new Prescription.Author(AuthorRole.NEUROLOGIST, Patients.NEUROLOGIST)),
                new Prescription.Additions(aids, List.of(), false));
    }

    private static Arbitrary<Integer> targets(Regimen regimen) {
        var ramp = regimen.dose().ramp();
        return Arbitraries.integers()
                .between(0, (ramp.cap() - ramp.start()) / ramp.step())
                .map(ramp::minutesAt);
    }

    private static Arbitrary<List<Auxiliary>> aids(Regimen regimen) {
        var offered = regimen.conduct().aids().offered();
        return offered.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(offered).set().ofMaxSize(3).map(List::copyOf);
    }

    private static Arbitrary<Situation> situations() {
        return Combinators.combine(Arbitraries.of(Setting.class), Arbitraries.of(Mobility.class))
                .as((setting, mobility) -> new Situation(setting, Instant.EPOCH, mobility, null))
                .filter(one -> one.setting() == Setting.HOSPITAL || one.mobility() == Mobility.OUT_OF_BED);
    }

    private static Arbitrary<Bedside> bedsides() {
        var facts = Arbitraries.of(Fact.class);
        var inside = Combinators.combine(mostlyNo(), mostlyNo()).as(Bedside.Inside::new);
        return Combinators.combine(
                        Arbitraries.of(StrokeType.class),
                        Arbitraries.of(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.BILATERAL),
                        inside,
                        Arbitraries.of(Allergies.class),
                        facts)
                .as((type, side, organs, allergies, anticoagulant) -> new Bedside(
                        type, side, Fact.YES, organs, allergies, new Bedside.Background(anticoagulant, Fact.YES)));
    }

    private static Arbitrary<Fact> mostlyNo() {
        return Arbitraries.of(Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.UNKNOWN);
    }

    private static Arbitrary<Permissions> permissions() {
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        flags,
                        flags,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(Position.LATERAL_ON_HEALTHY_SIDE, Position.SUPINE, Position.SEATED))
                .as((prone, kneading, heat, back) -> new Permissions(prone, kneading, heat, true, back));
    }

    private static Arbitrary<CourseKind> kinds() {
        return Arbitraries.of(CourseKind.FIRST, CourseKind.FIRST, CourseKind.CONSOLIDATION);
    }

    private static Arbitrary<Calendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(ZONES),
                        Arbitraries.integers().between(-48, 19),
                        Arbitraries.of(60, 120, 400),
                        Arbitraries.integers()
                                .between(0, 60)
                                .map(LocalDate.of(2026, 1, 1)::minusDays)
                                .injectNull(0.1))
                .as(Calendar::new);
    }

    /** Any of the packs, none or all. */
    public static Arbitrary<Set<RulePack>> packs() {
        return Arbitraries.of(RulePacks.all()).set();
    }
}
