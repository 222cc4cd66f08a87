package health.homeward.plans.domain.pack;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.regimen.Item;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Packs from outside the source: off unless switched on, and each adds what its reference says. */
class RulePacksTest {

    @Test
    void none_is_on_unless_the_hospital_switches_it_on() {
        assertThat(Patients.ordinary().facts().packs()).isEmpty();
        assertThat(Patients.ordinary().sessions())
                .allMatch(session -> session.content().packs().isEmpty());
    }

    @Test
    void those_that_work_and_those_that_do_not_are_listed_with_version_and_reference() {
        assertThat(RulePacks.all())
                .extracting(RulePack::name)
                .containsExactly("VITALS@1", "VTE@1", "ANTICOAG@1", "SHOULDER@1", "CONSERVATIVE@1");
        assertThat(RulePacks.all())
                .noneMatch(pack -> pack.reference().isBlank() || pack.says().isBlank());
        assertThat(RulePacks.ABSENT).containsExactly("EARLY-DOSE", "VITALS-ICH", "SPASTICITY", "SKIN", "EVV");
        assertThat(RulePacks.byCode("VTE")).contains(pack("VTE"));
        assertThat(RulePacks.byCode("SKIN")).isEmpty();
    }

    @Test
    void what_a_pack_adds_is_named_after_it_and_apart_from_the_sources_rules() {
        Content content = Patients.ordinary()
                .under(pack("VITALS"), pack("SHOULDER"))
                .sessions()
                .getFirst()
                .content();
        assertThat(content.packs()).containsExactly("VITALS@1", "SHOULDER@1");
        assertThat(content.rules())
                .isEqualTo(Patients.ordinary().sessions().getFirst().content().rules());
    }

    @Test
    void vitals_are_asked_for_before_every_session() {
        assertThat(Patients.ordinary().under(pack("VITALS")).sessions())
                .allSatisfy(session -> assertThat(questionsOf(session, "VITALS"))
                        .containsExactly("SYSTOLIC_OUT_OF_BOUNDS", "SATURATION_LOW", "PULSE_OUT_OF_BOUNDS"));
    }

    @Test
    void a_leg_is_looked_at_before_every_session_that_works_on_one() {
        List<SessionPlan> sessions = Patients.ordinary().under(pack("VTE")).sessions();
        assertThat(sessions).extracting(SessionPlan::minutes).startsWith(5, 5, 10);
        assertThat(sessions)
                .allSatisfy(session -> assertThat(questionsOf(session, "VTE").contains("LEG_SWOLLEN_PAINFUL_OR_HOT"))
                        .isEqualTo(session.minutes() > 5));
        assertThat(Patients.ordinary()
                        .openedBy(Area.THIGH)
                        .under(pack("VTE"))
                        .sessions()
                        .getFirst()
                        .content()
                        .packs())
                .containsExactly("VTE@1");
    }

    @Test
    void a_back_without_legs_is_no_matter_of_the_leg_and_legs_that_are_stretched_are() {
        assertThat(BackPatients.hernia().under(pack("VTE"), pack("SHOULDER")).sessions())
                .allMatch(session -> session.content().packs().isEmpty());
        for (Area area : List.of(Area.LOWER_BACK, Area.LEG, Area.WHOLE_BODY)) {
            assertThat(BackPatients.radiculitis()
                            .openedBy(area)
                            .under(pack("VTE"), pack("SHOULDER"))
                            .sessions())
                    .allMatch(session -> session.content().packs().equals(List.of("VTE@1", "SHOULDER@1")));
        }
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void an_anticoagulant_lightens_the_touch_and_not_knowing_counts_as_one(Fact anticoagulant) {
        List<SessionPlan> sessions = Patients.ordinary()
                .knowing(anticoagulant, Fact.UNKNOWN)
                .under(pack("ANTICOAG"))
                .sessions();
        boolean concerned = anticoagulant != Fact.NO;
        assertThat(sessions).allSatisfy(session -> {
            assertThat(session.content().packs()).isEqualTo(concerned ? List.of("ANTICOAG@1") : List.of());
            assertThat(questionsOf(session, "ANTICOAG")).isEqualTo(concerned ? List.of("NEW_BRUISES") : List.of());
            assertThat(session.content().lists().checklist().stream()
                            .anyMatch(item -> item.code().equals("LIGHT_PRESSURE_ONLY")))
                    .isEqualTo(concerned);
            assertThat(session.content().steps().stream()
                            .anyMatch(step -> step.techniques().contains(Technique.TAPPING)))
                    .isEqualTo(!concerned);
        });
    }

    @Test
    void what_an_anticoagulant_forbids_is_printed_as_forbidden_by_the_pack() {
        Patients patient = Patients.ordinary().knowing(Fact.YES, Fact.UNKNOWN).under(pack("ANTICOAG"));
        assertThat(forbidden(patient))
                .containsExactly("SLAPPING R31", "CHOPPING R31", "KNEADING R30", "TAPPING ANTICOAG");
    }

    @Test
    void kneading_by_the_neurologists_word_is_taken_back_by_an_anticoagulant_and_printed_so() {
        Patients patient = Patients.ordinary()
                .with(new Permissions(false, true, false, false, null))
                .knowing(Fact.YES, Fact.UNKNOWN)
                .under(pack("ANTICOAG"));
        assertThat(patient.sessions())
                .flatExtracting(session -> session.content().steps())
                .noneMatch(step -> step.techniques().contains(Technique.KNEADING));
        assertThat(forbidden(patient))
                .containsExactly("SLAPPING R31", "CHOPPING R31", "TAPPING ANTICOAG", "KNEADING ANTICOAG");
    }

    @Test
    void an_anticoagulant_closes_the_neck() {
        Patients neck = BackPatients.radiculitis().openedBy(Area.NECK).under(pack("ANTICOAG"));
        assertThat(neck.knowing(Fact.YES, Fact.YES).refusals()).containsExactly("ANTICOAG AREA_CLOSED");
        assertThat(neck.knowing(Fact.UNKNOWN, Fact.YES).refusals()).containsExactly("ANTICOAG AREA_CLOSED");
        assertThat(neck.knowing(Fact.NO, Fact.YES).refusals()).isEmpty();
        assertThat(neck.openedBy(Area.WHOLE_BODY).knowing(Fact.YES, Fact.YES).refusals())
                .containsExactly("ANTICOAG AREA_CLOSED");
        assertThat(neck.openedBy(Area.UPPER_BACK).knowing(Fact.YES, Fact.YES).refusals())
                .isEmpty();
    }

    @Test
    void the_arm_is_never_pulled_wherever_arm_or_shoulder_is_worked_on() {
        assertThat(checklist(Patients.ordinary().under(pack("SHOULDER"))))
                .endsWith("NEVER_PULL_THE_ARM", "SHOULDER_AT_MOST_90");
        Patients thighFirst = Patients.ordinary().openedBy(Area.THIGH).under(pack("SHOULDER"));
        assertThat(checklist(thighFirst)).doesNotContain("NEVER_PULL_THE_ARM");
        assertThat(thighFirst.sessions().getLast().content().packs()).containsExactly("SHOULDER@1");
        assertThat(checklist(BackPatients.hernia().under(pack("SHOULDER")))).doesNotContain("NEVER_PULL_THE_ARM");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-03,true", "2026-02-04,false", "2026-03-01,false"})
    void nothing_is_given_in_the_first_month_where_a_site_says_so(LocalDate onset, boolean allowed) {
        assertThat(conservative(onset, START).refusals())
                .isEqualTo(allowed ? List.of() : List.of("CONSERVATIVE BEFORE_PACK_ALLOWS"));
    }

    @Test
    void a_month_from_the_end_of_january_ends_with_february() {
        LocalDate onset = LocalDate.of(2027, 1, 31);
        assertThat(conservative(onset, LocalDate.of(2027, 2, 28)).refusals()).isEmpty();
        assertThat(conservative(onset, LocalDate.of(2027, 2, 27)).refusals())
                .containsExactly("CONSERVATIVE BEFORE_PACK_ALLOWS");
    }

    @Test
    void an_onset_that_nobody_knows_proves_no_delay() {
        assertThat(conservative(null, START).refusals()).containsExactly("CONSERVATIVE ONSET_UNKNOWN");
        assertThat(Patients.ordinary().refusals()).isEmpty();
    }

    @Test
    void what_a_pack_does_not_forbid_stays_in_every_step() {
        Patients patient = Patients.ordinary().knowing(Fact.YES, Fact.UNKNOWN);
        Patients packed = patient.under(pack("ANTICOAG"), pack("SHOULDER"));
        List<Technique> before = techniques(patient);
        List<Technique> after = techniques(packed);
        assertThat(before).contains(Technique.TAPPING, Technique.STROKING, Technique.RUBBING);
        assertThat(after)
                .isEqualTo(before.stream()
                        .filter(technique -> technique != Technique.TAPPING)
                        .toList());
        assertThat(techniques(patient.under(pack("VITALS"), pack("SHOULDER")))).isEqualTo(before);
    }

    private static Patients conservative(LocalDate onset, LocalDate start) {
        return Patients.ordinary()
                .starting(start)
                .at(Patients.at(start, 7))
                .with(new StartWindow(Patients.at(start, 0), null, null, start.plusYears(1), onset))
                .under(pack("CONSERVATIVE"));
    }

    private static RulePack pack(String code) {
        return RulePacks.byCode(code).orElseThrow();
    }

    private static List<String> questionsOf(SessionPlan session, String pack) {
        return session.content().lists().questions().stream()
                .filter(item -> item.rule().equals(pack))
                .map(Item::code)
                .toList();
    }

    private static List<String> checklist(Patients patient) {
        return patient.sessions().getFirst().content().lists().checklist().stream()
                .map(Item::code)
                .toList();
    }

    private static List<String> forbidden(Patients patient) {
        return patient.sessions().getFirst().content().lists().forbidden().stream()
                .map(one -> one.technique() + " " + one.rule())
                .toList();
    }

    private static List<Technique> techniques(Patients patient) {
        return patient.sessions().stream()
                .flatMap(session -> session.content().steps().stream())
                .flatMap(step -> step.techniques().stream())
                .toList();
    }
}
