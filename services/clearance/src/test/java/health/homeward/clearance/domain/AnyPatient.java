package health.homeward.clearance.domain;

import static health.homeward.clearance.domain.Patients.BY_NEUROLOGIST;
import static health.homeward.clearance.domain.Patients.NOW;
import static health.homeward.clearance.domain.Patients.ONSET;
import static health.homeward.clearance.domain.Patients.ZONE;

import health.homeward.clearance.domain.decision.Area;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Position;
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
import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Reporter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random patients, reports and commands; the likelier values are those that clear, so that grants happen. */
public final class AnyPatient {
    private AnyPatient() {}

    public static Arbitrary<PatientFacts> facts() {
        return Combinators.combine(
                        person(),
                        stroke(),
                        presentation(),
                        background(),
                        condition().list().ofMaxSize(3))
                .as(PatientFacts::new);
    }

    public static Arbitrary<Report> report() {
        return Combinators.combine(code(), Arbitraries.of(Answer.class), Arbitraries.of(Reporter.class), cause())
                .as((code, answer, reporter, cause) -> new Report(code, answer, reporter, cause, NOW));
    }

    public static Arbitrary<Command> command() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, grant()),
                net.jqwik.api.Tuple.of(3, resume()),
                net.jqwik.api.Tuple.of(2, stateFacts()),
                net.jqwik.api.Tuple.of(2, reported()),
                net.jqwik.api.Tuple.of(2, facts().map(facts -> new Command.CorrectReferral(byHospital(), facts))),
                net.jqwik.api.Tuple.of(2, change()),
                net.jqwik.api.Tuple.of(
                        1, code().map(code -> new Command.SuspendClearance(BY_NEUROLOGIST, code, "seen"))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Command.DeferClearance(BY_NEUROLOGIST, null, "wait"))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Command.RefuseClearance(BY_NEUROLOGIST, "no"))));
    }

    public static Arbitrary<String> code() {
        return Arbitraries.of(Contraindication.class).map(Enum::name);
    }

    private static Arbitrary<Command> grant() {
        return Combinators.combine(stated(), ruling(), permissions())
                .as((stated, ruling, permissions) -> new Command.GrantClearance(
                        BY_NEUROLOGIST,
                        stated,
                        ruling,
                        new GrantWish(true, null, permissions, permissions.areasLeftOut())));
    }

    private static Arbitrary<Command> resume() {
        return Combinators.combine(ruling(), areas())
                .as((ruling, areas) -> new Command.ResumeClearance(
                        BY_NEUROLOGIST, StatedFacts.conscious(YesNo.YES), ruling, null, "seen again", areas));
    }

    private static Arbitrary<Command> stateFacts() {
        return Combinators.combine(stated(), said().list().ofMaxSize(3))
                .as((stated, answers) -> new Command.StateFacts(BY_NEUROLOGIST, stated, answers));
    }

    private static Arbitrary<Command> reported() {
        return Combinators.combine(said().list().ofMaxSize(3), Arbitraries.of(Reporter.class), cause())
                .as((answers, reporter, cause) ->
                        new Command.ReportContraindications(Origin.event(reporter, cause), answers, NOW));
    }

    private static Arbitrary<Command> change() {
        return Combinators.combine(
                        Arbitraries.of(YesNo.class).injectNull(0.5),
                        Arbitraries.of(Mobility.class).injectNull(0.5),
                        Arbitraries.of(Setting.class).injectNull(0.5),
                        condition().injectNull(0.5),
                        Arbitraries.of(Command.Movement.class))
                .as((conscious, mobility, setting, condition, movement) -> new Command.ReportChange(
                        byHospital(), StatedFacts.reported(conscious, mobility, setting), condition, movement));
    }

    /** Answers NO to everything and overrides everything, or a few things. */
    private static Arbitrary<Ruling> ruling() {
        Arbitrary<Ruling> few = Combinators.combine(
                        said().list().ofMaxSize(3), code().list().ofMaxSize(2), chosen())
                .as((answers, overrides, chosen) -> new Ruling(
                        answers, overrides.stream().map(AnyPatient::override).toList(), chosen));
        Arbitrary<Ruling> everyHold = chosen().map(chosen -> new Ruling(
                List.of(
                        Patients.no("FEVER"),
                        Patients.no("SKIN_RASH"),
                        Patients.no("STROKE_TYPE_CHANGED"),
                        Patients.no("ONSET_CHANGED"),
                        Patients.no("AFFECTED_SIDE_CHANGED")),
                List.of(),
                chosen));
        return Arbitraries.oneOf(few, everyHold, Arbitraries.just(Ruling.NONE));
    }

    private static Ruling.Ordered override(String code) {
        return new Ruling.Ordered(code, new Justification("weighed", true, "known site"));
    }

    private static Arbitrary<LocalDate> chosen() {
        return Arbitraries.integers()
                .between(0, 20)
                .map(days -> LocalDate.of(2026, 5, 4).plusDays(days))
                .injectNull(0.5);
    }

    private static Arbitrary<Said> said() {
        return Combinators.combine(
                        Arbitraries.oneOf(code(), Arbitraries.of("NOT_CONSCIOUS", "NEW_PAIN", "SOMETHING_NEW")),
                        Arbitraries.of(Answer.class))
                .as(Said::new);
    }

    private static Arbitrary<StatedFacts> stated() {
        Arbitrary<StatedFacts> some = Combinators.combine(
                        Arbitraries.of(StrokeType.class).injectNull(0.7),
                        onset().injectNull(0.7),
                        Arbitraries.of(Side.class).injectNull(0.7),
                        Arbitraries.of(YesNo.class).injectNull(0.7),
                        Arbitraries.of(YesNo.class).injectNull(0.5),
                        Arbitraries.of(YesNo.class).injectNull(0.5))
                .as((type, onset, side, conscious, heart, organs) ->
                        new StatedFacts(type, onset, side, conscious, null, null, heart, organs, Allergies.NONE));
        return Arbitraries.oneOf(some, Arbitraries.just(StatedFacts.NOTHING));
    }

    private static Arbitrary<List<Area>> areas() {
        return Arbitraries.of(Area.class).list().ofMaxSize(2).injectNull(0.5);
    }

    private static Arbitrary<Permissions> permissions() {
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(Position.class).injectNull(0.8),
                        areas())
                .as((prone, position, areas) -> new Permissions(prone, true, false, true, position, areas));
    }

    private static Arbitrary<Person> person() {
        return likely(Consent.GIVEN, Consent.class).map(consent -> new Person(70, consent, ZONE));
    }

    private static Arbitrary<Stroke> stroke() {
        return Combinators.combine(
                        likely(StrokeType.ISCHAEMIC, StrokeType.class), onset(), likely(Side.LEFT, Side.class))
                .as(Stroke::new);
    }

    private static Arbitrary<Onset> onset() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(new Onset.At(ONSET))),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, 14)
                                .map(days ->
                                        new Onset.On(LocalDate.of(2026, 5, 1).plusDays(days)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Onset.UNKNOWN)));
    }

    private static Arbitrary<Presentation> presentation() {
        return Combinators.combine(
                        likely(YesNo.YES, YesNo.class),
                        Arbitraries.integers().between(3, 15).injectNull(0.8),
                        Arbitraries.of(Mobility.class),
                        Arbitraries.of(Setting.class),
                        vitals())
                .as(Presentation::new);
    }

    private static Arbitrary<Vitals> vitals() {
        return Arbitraries.of("36.5", "37.5", "37.6")
                .injectNull(0.7)
                .map(celsius ->
                        celsius == null ? Vitals.UNKNOWN : new Vitals(new BigDecimal(celsius), NOW, null, null));
    }

    private static Arbitrary<Background> background() {
        return Combinators.combine(
                        Arbitraries.of(YesNo.class),
                        Arbitraries.of(YesNo.class),
                        Arbitraries.of(YesNo.class),
                        Arbitraries.of(Allergies.class))
                .as(Background::new);
    }

    private static Arbitrary<Condition> condition() {
        return Combinators.combine(
                        Arbitraries.of(Contraindication.class),
                        Arbitraries.of(ClinicalStatus.RESOLVED, ClinicalStatus.ACTIVE, ClinicalStatus.UNKNOWN),
                        Arbitraries.of("knee").injectNull(0.5))
                .as((kind, status, site) -> new Condition(
                        kind, new Coded("SNOMED", "c-" + kind, "Condition/1"), status, Period.UNKNOWN, site));
    }

    private static <E extends Enum<E>> Arbitrary<E> likely(E value, Class<E> type) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(value)), net.jqwik.api.Tuple.of(1, Arbitraries.of(type)));
    }

    private static Arbitrary<UUID> cause() {
        return Arbitraries.longs().between(1, 1_000_000).map(number -> new UUID(77, number));
    }

    private static Origin byHospital() {
        return Origin.event(Reporter.HOSPITAL, new UUID(78, 78));
    }
}
