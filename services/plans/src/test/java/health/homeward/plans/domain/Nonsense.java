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
import health.homeward.plans.domain.regimen.Indication;
import health.homeward.plans.domain.regimen.Regimens;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whatever the types allow: every number, every date that there is, missing ones too, in no sensible order. */
public final class Nonsense {

    private Nonsense() {}

    public static Arbitrary<Patients> whatever() {
        return Combinators.combine(Arbitraries.of(Regimens.all()), facts(), clearances(), prescriptions(), instants())
                .as(Patients::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> integers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 60),
                Arbitraries.of(0, 31, 5, 10, 14, 15, 20, 30),
                Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-40, 40).map(LocalDate.of(2028, 2, 29)::plusDays),
                Arbitraries.integers().between(-40, 40).map(LocalDate.of(2028, 2, 29)::plusDays),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(9999, 12, 31)));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-2000, 2000).map(hours -> Instant.parse("2028-02-29T12:00:00Z")
                        .plusSeconds(3600L * hours)),
                Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH));
    }

    private static Arbitrary<Prescription> prescriptions() {
        var days = Combinators.combine(
                        Arbitraries.of(Frequency.class),
                        Arbitraries.of(DayOfWeek.class).set(),
                        dates().set().ofMaxSize(60))
                .as((frequency, off, dates) -> new TreatmentDays(frequency, off, new TreeSet<>(dates)));
        var dosing = Combinators.combine(
                        integers(),
                        Arbitraries.of(Area.class).injectNull(0.1),
                        Arbitraries.of(ConsolidationDuration.class).injectNull(0.5),
                        Arbitraries.of(true, false))
                .as(Prescription.Dosing::new);
        return Combinators.combine(integers(), dates().injectNull(0.1), days, dosing, programmes())
                .as(Prescription::new);
    }

    private static Arbitrary<Prescription.Programme> programmes() {
        var aim = Combinators.combine(
                        Arbitraries.of(Goal.class).injectNull(0.1),
                        Arbitraries.of("BICEPS", "").injectNull(0.3))
                .as(Prescription.Aim::new);
        var author = Arbitraries.of(AuthorRole.class).injectNull(0.1).map(role -> new Prescription.Author(role, null));
        var additions = Combinators.combine(
                        Arbitraries.of(Auxiliary.class).list().ofMaxSize(3),
                        Arbitraries.of(Indication.class).list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Prescription.Additions::new);
        return Combinators.combine(aim.list().ofMaxSize(4), author.list().ofMaxSize(3), additions.injectNull(0.2))
                .as(Prescription.Programme::new);
    }

    private static Arbitrary<Clearance> clearances() {
        var window = Combinators.combine(
                        instants().injectNull(0.2),
                        instants().injectNull(0.5),
                        instants().injectNull(0.5),
                        dates().injectNull(0.2),
                        dates().injectNull(0.2))
                .as(StartWindow::new);
        var flag = Arbitraries.of(true, false);
        var permissions = Combinators.combine(
                        flag, flag, flag, flag, Arbitraries.of(Position.class).injectNull(0.3))
                .as(Permissions::new);
        return Combinators.combine(
                        Arbitraries.of(ClearanceState.GRANTED, ClearanceState.GRANTED, ClearanceState.SUSPENDED),
                        Arbitraries.of(CourseKind.class),
                        window,
                        bedsides(),
                        permissions)
                .as((state, kind, when, bedside, allowed) -> new Clearance(
                        new Clearance.Subject(Patients.CLEARANCE, Patients.REFERRAL, Patients.PATIENT),
                        state,
                        kind,
                        when,
                        bedside,
                        allowed));
    }

    private static Arbitrary<Bedside> bedsides() {
        var fact = Arbitraries.of(Fact.class).injectNull(0.1);
        var inside = Combinators.combine(fact, fact).as(Bedside.Inside::new);
        var background =
                Combinators.combine(fact, fact).as(Bedside.Background::new).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(StrokeType.class).injectNull(0.1),
                        Arbitraries.of(Side.class).injectNull(0.1),
                        fact,
                        inside,
                        Arbitraries.of(Allergies.class).injectNull(0.1),
                        background)
                .as(Bedside::new);
    }

    private static Arbitrary<PatientFacts> facts() {
        var situation = Combinators.combine(
                        Arbitraries.of(Setting.class).injectNull(0.1),
                        instants(),
                        Arbitraries.of(Mobility.class).injectNull(0.1),
                        Arbitraries.of(Side.class).injectNull(0.4))
                .as(Situation::new);
        var hours = Arbitraries.of(LocalTime.MIN, LocalTime.of(8, 0), LocalTime.NOON, LocalTime.MAX);
        var day = Combinators.combine(
                        hours, hours, Arbitraries.of(ZoneId.of("Europe/Andorra"), ZoneOffset.MAX, ZoneOffset.MIN))
                .as(DayWindow::new);
        var packs = Arbitraries.of(RulePacks.all()).list().ofMaxSize(5);
        return Combinators.combine(situation, day, past().list().ofMaxSize(3), packs.map(List::<RulePack>copyOf))
                .as(PatientFacts::new);
    }

    private static Arbitrary<PastCourse> past() {
        var ids = Arbitraries.of(Patients.CLEARANCE, Patients.REFERRAL, new UUID(0, 1));
        var given = Combinators.combine(Arbitraries.of("STROKE", "HERNIA", "").injectNull(0.3), integers())
                .as(PastCourse.Given::new);
        return Combinators.combine(ids, ids, Arbitraries.of(false, false, true), dates().injectNull(0.2), given)
                .as((clearance, referral, open, last, counted) ->
                        new PastCourse(new UUID(0, 2), clearance, referral, open, last, counted));
    }
}
