package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AnyPatient;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.StepKind;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every course that compiles, of whichever regimen, patient and prescription. */
class CompiledCoursePropertiesTest {

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void every_course_keeps_the_rules_R5_R7_R12_R14_R17_R61(
            @ForAll("patients") Patients plain, @ForAll("packs") Set<RulePack> packs) {
        Patients patient = plain.under(packs.toArray(RulePack[]::new));
        Compilation compilation = patient.compile();
        Statistics.label("compiles")
                .collect(compilation instanceof Compilation.Compiled)
                .coverage(share -> share.check(true).percentage(percent -> percent > 30));
        switch (compilation) {
            case Compilation.Refused refused -> assertThat(refused.reasons()).isNotEmpty();
            case Compilation.Compiled compiled -> {
                assertThat(patient.compile()).as("same input, same course").isEqualTo(compiled);
                assertThat(compiled.sessions())
                        .hasSize(patient.prescription().procedures())
                        .allSatisfy(session -> keepsTheRules(session, patient));
                dates_R17_R61(compiled.sessions(), patient);
                minutes_R12(compiled.sessions(), patient);
            }
        }
    }

    private static void keepsTheRules(SessionPlan session, Patients patient) {
        var window = patient.clearance().window();
        boolean inTime = !session.slot().earliest().isBefore(window.earliest())
                && session.slot().earliest().isBefore(session.slot().latest())
                && !session.date().isAfter(window.validUntil());
        assertThat(inTime).as("within the clearance (R5, R7)").isTrue();
        Content content = session.content();
        assertThat(content.steps().stream().mapToInt(Step::minutes).sum())
                .as("steps add up")
                .isEqualTo(session.minutes());
        assertThat(content.steps()).allMatch(step -> step.minutes() > 0 || step.kind() == StepKind.BLANKET);
        assertThat(content.steps())
                .as("one area at least, and every step names its rules")
                .anyMatch(step -> step.kind() == StepKind.AREA)
                .noneMatch(step -> step.rules().isEmpty());
        assertThat(content.level().covers(Level.EXPERIENCED))
                .as("no beginner (R57)")
                .isTrue();
        assertThat(content.areas()).isEqualTo(areas(session.minutes(), patient));
        content.steps().forEach(step -> step_R21_R22_R23_R30_R31(step, session, patient));
    }

    /** R18, R19 as the table has them, written down once more and not read from the regimen. */
    private static List<Area> areas(int minutes, Patients patient) {
        Area opener = patient.prescription().dosing().opener();
        return switch (patient.regimen().code()) {
            case "STROKE" -> afterAStroke(minutes, opener);
            case "SCOLIOSIS" -> List.of(Area.LOWER_BACK, Area.UPPER_BACK);
            default -> List.of(opener);
        };
    }

    private static List<Area> afterAStroke(int minutes, Area opener) {
        List<Area> areas = new ArrayList<>(List.of(opener));
        if (minutes >= 10) areas.add(opener == Area.SHOULDER ? Area.THIGH : Area.SHOULDER);
        if (minutes >= 15) areas.addAll(List.of(Area.ARM, Area.LEG));
        if (minutes >= 20) areas.add(Area.BACK);
        if (minutes >= 25) areas.add(Area.CHEST);
        if (minutes >= 30) areas.addAll(List.of(Area.FOOT, Area.HAND));
        return areas;
    }

    private static void step_R21_R22_R23_R30_R31(Step step, SessionPlan session, Patients patient) {
        boolean prone = step.target().position() == Position.PRONE
                || step.target().alsoAllowed().contains(Position.PRONE);
        if (prone) {
            assertThat(mayLieProne(session, patient)).as("prone (R21–R23)").isTrue();
        }
        if (patient.regimen().equals(StrokeRegimen.STROKE)) {
            boolean kneading = patient.clearance().permissions().kneading();
            assertThat(step.techniques())
                    .isSubsetOf(
                            Technique.STROKING,
                            Technique.TAPPING,
                            Technique.RUBBING,
                            Technique.LIGHT_VIBRATION,
                            kneading ? Technique.KNEADING : Technique.STROKING);
        } else {
            assertThat(step.techniques()).doesNotContain(Technique.CHOPPING);
        }
    }

    private static boolean mayLieProne(SessionPlan session, Patients patient) {
        var inside = patient.clearance().bedside().inside();
        boolean healthy = inside.heartDisease() == Fact.NO && inside.organDysfunction() == Fact.NO;
        if (!patient.regimen().equals(StrokeRegimen.STROKE)) {
            return healthy;
        }
        int procedures = patient.prescription().procedures();
        boolean late = 3 * session.procedure() > 2 * procedures
                && session.minutes() == patient.prescription().dosing().targetMinutes();
        return healthy
                && patient.clearance().permissions().prone()
                && (late || patient.clearance().courseKind() == CourseKind.CONSOLIDATION);
    }

    private static void dates_R17_R61(List<SessionPlan> sessions, Patients patient) {
        TreatmentDays days = patient.prescription().days();
        LocalDate before = null;
        for (SessionPlan session : sessions) {
            assertThat(isOff(session.date(), days)).isFalse();
            LocalDate due = before == null
                    ? patient.prescription().startDate()
                    : before.plusDays(days.frequency().daysApart());
            assertThat(session.date()).isAfterOrEqualTo(due);
            assertThat(due.datesUntil(session.date()))
                    .as("put off by days off alone")
                    .allMatch(date -> isOff(date, days));
            before = session.date();
        }
    }

    private static boolean isOff(LocalDate date, TreatmentDays days) {
        return days.off().contains(date.getDayOfWeek()) || days.datesOff().contains(date);
    }

    private static void minutes_R12(List<SessionPlan> sessions, Patients patient) {
        int target = patient.prescription().dosing().targetMinutes();
        boolean climbs = patient.regimen().equals(StrokeRegimen.STROKE)
                && !patient.prescription().startsFull();
        int before = climbs ? 0 : target;
        for (SessionPlan session : sessions) {
            int rise = session.minutes() - before;
            assertThat(climbs && before == 0 ? rise == 5 : rise == 0 || climbs && rise == 5)
                    .as("rises by 0 or 5 (R11, R12): %d after %d", session.minutes(), before)
                    .isTrue();
            assertThat(session.minutes()).isLessThanOrEqualTo(target);
            before = session.minutes();
        }
    }

    /** Sessions alike in minutes, place and prone share one content: composed for itself, each would be the same. */
    @Property(tries = 150)
    void a_session_consists_of_the_same_composed_alone_or_with_others(
            @ForAll("patients") Patients plain, @ForAll("packs") Set<RulePack> packs) {
        if (plain.under(packs.toArray(RulePack[]::new)).compile() instanceof Compilation.Compiled compiled) {
            for (SessionPlan session : compiled.sessions()) {
                assertThat(SessionContents.of(
                                session.procedure(),
                                session.minutes(),
                                session.content().setting(),
                                compiled.terms(),
                                compiled.situation()))
                        .isEqualTo(session.content());
            }
        }
    }

    @Property(tries = 300)
    void the_prescribers_patience_and_nothing_else_lets_a_slow_ramp_through_R12_R13(
            @ForAll("strokes") Patients patient) {
        var dosing = patient.prescription().dosing();
        Patients asked = patient.dosed(dosing.targetMinutes(), dosing.consolidation(), false);
        if (asked.compile() instanceof Compilation.Compiled compiled
                && !asked.prescription().startsFull()) {
            LocalDate day14 = compiled.sessions().getFirst().date().plusDays(13);
            assertThat(compiled.sessions())
                    .filteredOn(session -> !session.date().isBefore(day14))
                    .allMatch(session -> session.minutes() >= 30);
        }
    }

    @Provide
    Arbitrary<Patients> patients() {
        return AnyPatient.ofAnyRegimen();
    }

    @Provide
    Arbitrary<Patients> strokes() {
        return AnyPatient.of(StrokeRegimen.STROKE).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Set<RulePack>> packs() {
        return AnyPatient.packs();
    }
}
