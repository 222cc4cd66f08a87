package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.screening.FindingStatus;
import health.homeward.clearance.domain.screening.PastScreening.Noted;
import health.homeward.clearance.domain.screening.ScreeningDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A neurologist who looks again sees what is new against the last decision (R43). */
class SinceLastScreeningTest {
    private static final PatientFacts PRESSURE = with(active(Contraindication.HIGH_BLOOD_PRESSURE));

    @Test
    void before_the_first_decision_there_is_nothing_to_compare_with_R43() {
        assertThat(pending(PRESSURE).dossier().last()).isNull();
    }

    @Test
    void right_after_a_decision_nothing_is_new_R43() {
        for (ClearanceCase decided : List.of(
                after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE"))),
                after(pending(PRESSURE), new Command.RefuseClearance(BY_NEUROLOGIST, "no")),
                after(pending(PRESSURE), new Command.DeferClearance(BY_NEUROLOGIST, LocalDate.of(2026, 6, 1), "later")),
                after(suspended("FEVER"), resume(no("FEVER"))))) {
            ScreeningDiff diff = diff(decided);
            assertThat(diff.since()).isEqualTo(NOW);
            assertThat(List.of(diff.added(), diff.gone(), diff.changed())).containsOnly(List.of());
            assertThat(diff.unchanged()).isNotEmpty();
        }
    }

    @Test
    void what_was_found_since_is_added_and_what_is_over_is_gone_R43() {
        ClearanceCase granted = after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")));
        ScreeningDiff diff = diff(after(granted, correct(healthy()), stop("FEVER", Answer.YES)));

        assertThat(codes(diff.added())).containsExactly("FEVER");
        assertThat(codes(diff.gone())).containsExactly("HIGH_BLOOD_PRESSURE");
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void new_evidence_of_what_was_overridden_is_a_change_R35_R43() {
        ClearanceCase granted = after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")));
        ScreeningDiff diff = diff(after(granted, stop("HIGH_BLOOD_PRESSURE", Answer.YES)));

        assertThat(diff.added()).isEmpty();
        assertThat(diff.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before().status()).isEqualTo(FindingStatus.OVERRIDDEN);
            assertThat(changed.now().status()).isEqualTo(FindingStatus.OPEN);
            assertThat(changed.hasNewEvidence()).isTrue();
        });
    }

    @Test
    void less_evidence_is_a_change_without_anything_new_R43() {
        ClearanceCase refused = after(
                pending(PRESSURE),
                stop("HIGH_BLOOD_PRESSURE", Answer.YES),
                new Command.RefuseClearance(BY_NEUROLOGIST, "no"));
        ScreeningDiff diff = diff(after(refused, correct(healthy())));

        assertThat(diff.changed()).singleElement().satisfies(changed -> assertThat(changed.hasNewEvidence())
                .isFalse());
    }

    @Test
    void the_next_course_is_compared_with_the_last_decision_on_the_one_before_R16_R43() {
        ClearanceCase granted = after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")));
        CaseIds ids = new CaseIds(new UUID(7, 7), new UUID(3, 3), new UUID(4, 4), "enclar");
        ClearanceCase next = ClearanceCase.opened(Decide.reopen(ids, granted, BY_NEUROLOGIST, NOW));

        assertThat(diff(next).changed())
                .extracting(changed ->
                        changed.now().mark().code() + " " + changed.now().status())
                .containsExactly("HIGH_BLOOD_PRESSURE OPEN");
        assertThat(codes(diff(next).gone())).containsExactly("LATE_START");
    }

    private static ScreeningDiff diff(ClearanceCase known) {
        return ScreeningDiff.between(known.dossier().last(), known.screened(NOW, SETTINGS));
    }

    private static List<String> codes(List<Noted> noted) {
        return noted.stream().map(one -> one.mark().code()).toList();
    }
}
