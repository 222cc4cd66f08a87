package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.AreaWork;
import health.homeward.plans.domain.regimen.Conduct;
import health.homeward.plans.domain.regimen.Direction;
import health.homeward.plans.domain.regimen.Dose;
import health.homeward.plans.domain.regimen.FrameStep;
import health.homeward.plans.domain.regimen.Indication;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.Manner;
import health.homeward.plans.domain.regimen.Modality;
import health.homeward.plans.domain.regimen.Preparation;
import health.homeward.plans.domain.regimen.Progression;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.Rhythm;
import health.homeward.plans.domain.regimen.Scope;
import health.homeward.plans.domain.regimen.StepKind;
import health.homeward.plans.domain.regimen.Unlock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The compiler reads data: a sixth regimen is another value, and no line of the compiler. */
class AnotherRegimenTest {
    /** Made up: a back that is worked on for longer and longer, the neck joining late. */
    @Test
    void a_ramp_that_begins_off_its_step_is_climbed_from_where_it_begins() {
        var dose = new Dose(8, 12, "R60", new Ramp(3, 5, 8, 14, 8, 18, CLIMB));
        Patients odd = PATIENT.with(new Regimen(
                "ODD", 1, KYPHOSIS.scope(), dose, KYPHOSIS.rhythm(), KYPHOSIS.progression(), KYPHOSIS.conduct()));
        assertThat(odd.dosed(18, null, true).sessions())
                .extracting(SessionPlan::minutes)
                .containsExactly(3, 3, 3, 3, 8, 8, 8, 8, 13, 13);
        assertThat(odd.dosed(12, null, true).refusals()).containsExactly("R64a TARGET_NOT_ON_RAMP");
        assertThat(odd.dosed(2, null, true).refusals()).containsExactly("R64a TARGET_NOT_ON_RAMP");
    }

    /** Three numbers that are not the stroke's. */
    private static final Ramp.Rules CLIMB = new Ramp.Rules("R52", "R64a", "R65a");

    private static final Regimen KYPHOSIS = new Regimen(
            "KYPHOSIS",
            1,
            new Scope(Set.of(), List.of("R7", "R60"), List.of(Indication.KYPHOSIS), Modality.CLASSICAL),
            new Dose(8, 12, "R60", new Ramp(10, 10, 20, 14, 30, 40, CLIMB), new Dose.Spread(10, 12, 2)),
            new Rhythm(
                    List.of(Frequency.GAP_2, Frequency.GAP_3), Frequency.GAP_2, 20, 4, new Rhythm.Rules("R61", "R63")),
            new Progression(List.of(Area.BACK), List.of(new Unlock(30, List.of(Area.NECK))), "R60"),
            new Conduct(
                    List.of(new FrameStep(
                            StepKind.OPENING_STROKES, 5, null, null, List.of(Technique.STROKING), List.of("R68"))),
                    List.of(work(Area.BACK, Position.ON_A_HARD_SURFACE), work(Area.NECK, Position.SEATED)),
                    List.of(),
                    new Manner(
                            List.of(Technique.STROKING),
                            List.of(Technique.KNEADING),
                            List.of(Technique.SLAPPING),
                            Level.HIGH,
                            Direction.ALONG_BLOOD_FLOW,
                            new Manner.Rules("R71", "R70", "R66b")),
                    new Preparation(List.of(), List.of(), List.of())));

    private static final Patients PATIENT = Patients.ordinary()
            .with(new Bedside(
                    StrokeType.UNKNOWN, Side.NONE, Fact.YES, new Bedside.Inside(Fact.NO, Fact.NO), Allergies.NONE))
            .with(KYPHOSIS)
            .openedBy(Area.BACK)
            .procedures(10)
            .every(Frequency.GAP_2);

    private static AreaWork work(Area area, Position position) {
        return new AreaWork(area, position, List.of(Technique.STROKING), Instruction.SECTION, List.of("R53"));
    }

    @Test
    void it_is_not_one_of_the_five() {
        assertThat(Regimens.all())
                .extracting(Regimen::code)
                .containsExactly("STROKE", "OSTEOCHONDROSIS", "RADICULITIS", "SCOLIOSIS", "HERNIA");
    }

    @Test
    void its_ramp_areas_positions_and_level_come_from_its_data() {
        List<SessionPlan> sessions = PATIENT.sessions();
        assertThat(sessions).extracting(SessionPlan::minutes).containsExactly(10, 10, 10, 10, 20, 20, 20, 20, 30, 30);
        assertThat(sessions.getLast().content().areas()).containsExactly(Area.BACK, Area.NECK);
        assertThat(sessions.getLast().content().steps())
                .extracting(step -> step.target().position())
                .containsExactly(Position.ON_A_HARD_SURFACE, Position.ON_A_HARD_SURFACE, Position.SEATED);
        assertThat(sessions).allMatch(session -> session.content().level() == Level.HIGH);
        assertThat(sessions).allMatch(session -> session.content().rules().containsAll(List.of("R7", "R60", "R68")));
    }

    @Test
    void its_own_bounds_hold_and_are_named_by_its_own_rule() {
        assertThat(PATIENT.procedures(13).every(Frequency.DAILY).refusals())
                .containsExactly("R60 PROCEDURE_COUNT", "R61 FREQUENCY");
        assertThat(PATIENT.openedBy(Area.NECK).refusals()).containsExactly("R60 FIRST_AREA");
        assertThat(PATIENT.procedures(8).warnings()).containsExactly("R60 FEWER_THAN_ADVISED");
    }

    @Test
    void why_a_session_is_so_is_said_under_its_own_rules_and_never_the_strokes() {
        var compiled = PATIENT.compiled();
        var sessions = compiled.sessions();
        Because first = Because.of(sessions.getFirst(), compiled.terms());
        Because later = Because.of(sessions.getLast(), compiled.terms());
        assertThat(first).isEqualTo(new Because(List.of("R52"), List.of("R61"), List.of(), List.of("R57", "R66b")));
        assertThat(later.minutes()).containsExactly("R64a", "R65a");
        assertThat(sessions.getFirst().content().lists().forbidden())
                .containsExactly(
                        new Content.Forbidden(Technique.SLAPPING, "R70"),
                        new Content.Forbidden(Technique.KNEADING, "R71"));
        assertThat(sessions).allSatisfy(session -> assertThat(session.content().rules())
                .doesNotContain("R6", "R11", "R12", "R13", "R14", "R18", "R29", "R30", "R31"));
    }

    @Test
    void what_speaks_against_it_is_said_under_its_own_rules_and_never_the_strokes() {
        assertThat(PATIENT.dosed(50, null, false).refusals()).containsExactly("R65a TARGET_ABOVE_CAP");
        assertThat(PATIENT.dosed(10, null, false).refusals()).containsExactly("R65a TARGET_BELOW_REQUIRED");
        assertThat(PATIENT.dosed(10, null, true).warnings()).containsExactly("R65a BEHIND_THE_RAMP_ACCEPTED");
        var open = new PastCourse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), true, null);
        assertThat(PATIENT.after(open).refusals()).containsExactly("R63 COURSE_STILL_OPEN");
    }

    @Test
    void what_only_a_stroke_asks_is_not_asked_of_it() {
        assertThat(PATIENT.with(new StartWindow(null, null, null, Patients.START.plusYears(1)))
                        .refusals())
                .isEmpty();
    }

    @Test
    void an_area_that_a_pack_closes_is_closed_where_it_joins_late_too() {
        Patients bleeding = PATIENT.under(RulePacks.byCode("ANTICOAG").orElseThrow());
        assertThat(bleeding.refusals()).containsExactly("ANTICOAG AREA_CLOSED");
        assertThat(bleeding.dosed(20, null, true).refusals()).isEmpty();
    }
}
