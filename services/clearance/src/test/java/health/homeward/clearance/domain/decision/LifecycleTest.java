package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Command REFUSE = new Command.RefuseClearance(BY_NEUROLOGIST, "too frail");
    private static final Command DEFER = new Command.DeferClearance(BY_NEUROLOGIST, LocalDate.of(2026, 5, 20), "wait");
    private static final Command DIED = new Command.WithdrawClearance(
            Origin.event(Reporter.HOSPITAL, new UUID(7, 7)), WithdrawalReason.DEATH, null);
    private static final Command STATE = new Command.StateFacts(BY_NEUROLOGIST, StatedFacts.NOTHING, List.of());

    private static final GrantWish ATTESTED = new GrantWish(true, null, Permissions.NONE);

    @Test
    void a_case_is_deferred_to_a_date_ahead_with_the_rules_that_stand_against_it_R36() {
        ClearanceCase before = pending(with(active(Contraindication.FEVER)));
        CaseEvent.ClearanceDeferred deferred = only(CaseEvent.ClearanceDeferred.class, events(before, DEFER));
        assertThat(deferred.marks()).extracting(Mark::code).containsExactly("FEVER");
        assertThat(refusal(before, new Command.DeferClearance(BY_NEUROLOGIST, LocalDate.of(2026, 5, 14), "wait")))
                .containsExactly("LIFECYCLE UNTIL_NOT_AHEAD");
    }

    @Test
    void a_refusal_without_a_finding_is_the_neurologists_own_word_R7() {
        assertThat(only(CaseEvent.ClearanceRefused.class, events(pending(healthy()), REFUSE))
                        .marks())
                .extracting(Mark::code)
                .containsExactly("NEUROLOGIST_DECISION");
    }

    @Test
    void a_refused_case_is_granted_only_after_facts_were_stated() {
        ClearanceCase refused = after(pending(healthy()), REFUSE);
        assertThat(refusal(refused, grant())).containsExactly("LIFECYCLE CASE_REFUSED");
        assertThat(after(refused, STATE, grant()).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_refused_case_opens_again_when_the_hospital_corrects_its_facts() {
        ClearanceCase refused = after(pending(unknown()), REFUSE);
        assertThat(after(refused, correct(healthy())).state()).isInstanceOf(CaseState.Pending.class);
    }

    @Test
    void what_is_decided_is_neither_deferred_nor_refused() {
        for (ClearanceCase decided : List.of(granted(), suspended("FEVER"), after(pending(healthy()), REFUSE))) {
            assertThat(refusal(decided, DEFER)).containsExactly("LIFECYCLE ALREADY_DECIDED");
            assertThat(refusal(decided, REFUSE)).containsExactly("LIFECYCLE ALREADY_DECIDED");
        }
    }

    @Test
    void only_what_is_granted_is_suspended() {
        Command suspend = new Command.SuspendClearance(BY_NEUROLOGIST, "FEVER", "fever");
        assertThat(refusal(pending(healthy()), suspend)).containsExactly("LIFECYCLE NOT_GRANTED");
        assertThat(names(events(suspended("SKIN_RASH"), suspend))).containsExactly("FindingsReported");
    }

    @Test
    void a_suspended_case_is_resumed_and_not_granted() {
        assertThat(refusal(suspended("FEVER"), grant())).containsExactly("LIFECYCLE CASE_SUSPENDED", "R36 FEVER");
    }

    @Test
    void death_ends_every_case_and_nothing_follows() {
        for (ClearanceCase any :
                List.of(pending(unknown()), granted(), suspended("FEVER"), after(pending(healthy()), REFUSE))) {
            ClearanceCase over = after(any, DIED);
            assertThat(over.state()).isEqualTo(new CaseState.Withdrawn(WithdrawalReason.DEATH));
            for (Command command : List.of(DIED, STATE, stop("FEVER", Answer.YES), correct(healthy()), grant())) {
                assertThat(refusal(over, command)).contains("LIFECYCLE CASE_OVER");
            }
        }
    }

    @Test
    void a_consolidation_is_a_new_case_to_which_facts_go_and_answers_do_not_R16() {
        ClearanceCase first = after(
                pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE), active(Contraindication.FEVER))),
                grant(NOTHING, new Ruling(List.of(no("FEVER")), List.of(override("HIGH_BLOOD_PRESSURE")), null)),
                stop("SKIN_RASH", Answer.YES),
                resume(no("SKIN_RASH")),
                stop("NAUSEA_VOMITING", Answer.YES));
        ClearanceCase second = ClearanceCase.opened(Decide.reopen(
                new CaseIds(new UUID(9, 1), new UUID(3, 3), new UUID(4, 4), "enclar"),
                first,
                Origin.event(Reporter.RULE, new UUID(9, 2)),
                NOW));
        assertThat(second.state()).isInstanceOf(CaseState.Pending.class);
        assertThat(second.dossier().course().kind()).isEqualTo(CourseKind.CONSOLIDATION);
        assertThat(inTheWay(second.screened(NOW, SETTINGS)))
                .containsExactly("BLOCKED R35 HIGH_BLOOD_PRESSURE", "HOLD R36 FEVER", "HOLD R36 NAUSEA_VOMITING");
    }

    @Test
    void the_case_before_is_concluded_and_takes_nothing_more_R16() {
        ClearanceCase concluded =
                granted().after(Decide.conclude(new UUID(9, 1), Origin.event(Reporter.RULE, new UUID(9, 2)), NOW));
        assertThat(concluded.state()).isEqualTo(new CaseState.Concluded(new UUID(9, 1)));
        assertThat(Attention.of(concluded)).isEmpty();
        for (Command command : List.of(grant(), resume(), DEFER, REFUSE, DIED, STATE, stop("FEVER", Answer.YES))) {
            assertThat(decide(concluded, command)).isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    void the_neurologists_list_puts_what_rests_first() {
        assertThat(Attention.of(suspended("FEVER"))).contains(Attention.SUSPENDED);
        assertThat(Attention.of(pending(unknown()))).contains(Attention.PENDING);
        assertThat(Attention.of(after(pending(unknown()), DEFER))).contains(Attention.DEFERRED);
        assertThat(Attention.of(granted())).contains(Attention.EXPIRING);
        assertThat(Attention.of(after(pending(unknown()), REFUSE))).isEmpty();
    }

    @Test
    void a_preview_tells_what_a_grant_would_be_refused_for_R35_R36() {
        var dossier = dossier(with(active(Contraindication.HIGH_BLOOD_PRESSURE), active(Contraindication.FEVER)));
        assertThat(codes(Preview.of(dossier, List.of(), Ruling.NONE, ATTESTED, NOW, SETTINGS)))
                .containsExactly("HIGH_BLOOD_PRESSURE", "FEVER");
        Ruling ruling = new Ruling(List.of(no("FEVER")), List.of(override("HIGH_BLOOD_PRESSURE")), null);
        assertThat(Preview.of(dossier, List.of(), ruling, ATTESTED, NOW, SETTINGS)
                        .clears())
                .isTrue();
        assertThat(codes(Preview.of(
                        dossier,
                        List.of(),
                        new Ruling(List.of(), List.of(override("AIDS")), null),
                        ATTESTED,
                        NOW,
                        SETTINGS)))
                .contains("NOTHING_TO_OVERRIDE");
    }

    private static List<String> codes(Preview preview) {
        return preview.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void patient_data_stay_out_of_what_is_printed() {
        ClearanceCase printed = after(pending(with(active(Contraindication.AIDS))), grant(override("AIDS")));
        assertThat(List.of(printed, printed.dossier(), printed.dossier().facts(), printed.screened(NOW, SETTINGS))
                        .toString())
                .doesNotContain("AIDS")
                .doesNotContain("stable");
    }
}
