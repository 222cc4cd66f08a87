package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Reporter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clinician reads who did what, when, under which rules, and which facts changed. */
class HistoryTest {
    private static final PatientFacts PRESSURE = with(active(Contraindication.HIGH_BLOOD_PRESSURE));

    @Test
    void a_case_begins_with_its_screening_R43() {
        CaseEvent.CaseOpened opened = Decide.open(
                new CaseIds(new UUID(2, 2), new UUID(3, 3), new UUID(4, 4), "enclar"),
                healthy(),
                Origin.event(Reporter.HOSPITAL, new UUID(5, 5)),
                NOW);
        HistoryEntry entry = Happened.opened(opened).entry();

        assertThat(marks(entry)).containsExactly("R43 SCREENED");
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.action()).isEqualTo("CaseOpened");
        assertThat(entry.toString()).isEqualTo("HistoryEntry[1 CaseOpened]");
    }

    @Test
    void a_grant_names_what_was_overridden_and_why_R7_R35() {
        HistoryEntry granted = last(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")));

        assertThat(marks(granted)).containsExactly("R7 GRANTED", "R35 HIGH_BLOOD_PRESSURE");
        assertThat(granted.note()).isEqualTo("HIGH_BLOOD_PRESSURE: treated and stable");
        assertThat(last(pending(healthy()), grant()).note()).isNull();
    }

    @Test
    void what_was_found_and_what_was_answered_stand_under_their_rules_R36_R42() {
        List<HistoryEntry> found = entries(granted(), stop("FEVER", Answer.YES));
        List<HistoryEntry> answered = entries(
                pending(with(active(Contraindication.FEVER))),
                new Command.StateFacts(BY_NEUROLOGIST, NOTHING, List.of(no("FEVER"))));

        assertThat(found).flatExtracting(HistoryTest::marks).containsExactly("R36 FEVER", "R36 FEVER");
        assertThat(answered).flatExtracting(HistoryTest::marks).containsExactly("R42 FEVER");
        assertThat(answered).extracting(HistoryEntry::note).containsExactly("answered NO");
    }

    @Test
    void a_refusal_a_resumption_and_an_amendment_stand_under_R7() {
        assertThat(marks(last(pending(healthy()), new Command.RefuseClearance(BY_NEUROLOGIST, "no"))))
                .containsExactly("R7 NEUROLOGIST_DECISION");
        HistoryEntry resumed = last(suspended("FEVER"), resume(no("FEVER")));
        assertThat(marks(resumed)).containsExactly("R7 RESUMED");
        assertThat(resumed.note()).isEqualTo("looked at again");
        assertThat(marks(last(granted(), heartDisease()))).containsExactly("R7 AMENDED");
    }

    @Test
    void a_correction_names_every_fact_that_changed_and_no_other() {
        PatientFacts was = healthy();
        assertThat(changed(was.stroke(
                        new Stroke(StrokeType.HAEMORRHAGIC, was.stroke().onset(), Side.LEFT))))
                .isEqualTo("strokeType");
        assertThat(changed(was.stroke(new Stroke(StrokeType.ISCHAEMIC, Onset.UNKNOWN, Side.RIGHT))))
                .isEqualTo("onset, affectedSide");
        assertThat(changed(was.presentation(p -> p.conscious(YesNo.NO)))).isEqualTo("conscious");
        assertThat(changed(was.presentation(p -> p.mobility(Mobility.BED_REST))))
                .isEqualTo("mobility");
        assertThat(changed(was.presentation(p -> p.setting(health.homeward.clearance.domain.facts.Setting.HOSPITAL))))
                .isEqualTo("setting");
        assertThat(changed(temperature("36.6"))).isEqualTo("vitals");
        assertThat(changed(was.background(health.homeward.clearance.domain.facts.Background.UNKNOWN)))
                .isEqualTo("background");
        assertThat(changed(PRESSURE)).isEqualTo("conditions");
        assertThat(changed(with(new Person(72, was.person().massage(), ZONE)))).isEqualTo("person");
    }

    private static Command heartDisease() {
        return new Command.StateFacts(
                BY_NEUROLOGIST,
                new health.homeward.clearance.domain.facts.StatedFacts(
                        null, null, null, null, null, null, YesNo.YES, null, null),
                List.of());
    }

    private static String changed(PatientFacts corrected) {
        return entries(pending(healthy()), correct(corrected)).getFirst().note();
    }

    private static HistoryEntry last(ClearanceCase before, Command command) {
        return entries(before, command).getLast();
    }

    private static List<HistoryEntry> entries(ClearanceCase before, Command command) {
        return Happened.follow(before, events(before, command)).stream()
                .map(Happened::entry)
                .toList();
    }

    private static List<String> marks(HistoryEntry entry) {
        return entry.marks().stream()
                .map(mark -> mark.rule() + " " + mark.code())
                .toList();
    }
}
