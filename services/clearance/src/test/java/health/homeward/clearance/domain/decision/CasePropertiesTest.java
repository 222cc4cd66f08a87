package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.NOW;
import static health.homeward.clearance.domain.Patients.SETTINGS;
import static health.homeward.clearance.domain.Patients.grant;
import static health.homeward.clearance.domain.Patients.healthy;
import static health.homeward.clearance.domain.Patients.pending;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.AnyPatient;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.clearance.domain.screening.Screened;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CasePropertiesTest {
    @Property(tries = 2000)
    void a_grant_never_stands_beside_an_open_finding_that_blocks_R7(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase current = pending(facts);
        boolean granted = false;
        for (Command command : history) {
            current = current.after(events(current, command));
            Screened screened = current.screened(NOW, SETTINGS);
            if (current.state() instanceof CaseState.Granted(Grant grant)) {
                granted = true;
                assertThat(screened.inTheWay()).isEmpty();
                assertThat(current.dossier().facts().presentation().conscious()).isEqualTo(YesNo.YES);
                assertThat(grant.terms().start()).isEqualTo(screened.start().orElseThrow());
                assertThat(grant.terms().stroke())
                        .isEqualTo(current.dossier().facts().stroke());
            }
        }
        Statistics.collect(granted ? "granted once" : "never granted");
    }

    @Property(tries = 2000)
    void prone_never_stands_without_a_clear_no_R21_R22(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase last = lived(facts, history);
        last.state()
                .grantMade()
                .filter(grant -> last.state() instanceof CaseState.Granted)
                .ifPresent(grant -> {
                    if (grant.terms().permissions().asksForProne()) {
                        assertThat(grant.terms().heartDisease()).isEqualTo(YesNo.NO);
                        assertThat(grant.terms().organDysfunction()).isEqualTo(YesNo.NO);
                    }
                });
    }

    @Property(tries = 2000)
    void a_grant_always_has_an_area_to_begin_with_R18_R37(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        lived(facts, history).state().grantMade().ifPresent(grant -> assertThat(
                        grant.terms().permissions().areasLeftOut().containsAll(List.of(Area.SHOULDER, Area.THIGH)))
                .isFalse());
    }

    @Property
    void only_a_neurologist_grants_or_lets_go_on_R7(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase current = pending(facts);
        for (Command command : history) {
            List<CaseEvent> events = events(current, command);
            assertThat(events)
                    .filteredOn(event ->
                            event instanceof CaseEvent.ClearanceGranted || event instanceof CaseEvent.ClearanceResumed)
                    .allMatch(event -> event.origin().source() == Reporter.NEUROLOGIST);
            current = current.after(events);
        }
    }

    @Property
    void a_suspension_is_told_once_until_it_is_resumed(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase current = pending(facts);
        boolean suspended = false;
        for (Command command : history) {
            for (CaseEvent event : events(current, command)) {
                assertThat(suspended && event instanceof CaseEvent.ClearanceSuspended)
                        .isFalse();
                suspended = event instanceof CaseEvent.ClearanceSuspended
                        || suspended && !(event instanceof CaseEvent.ClearanceResumed);
                current = current.after(event);
            }
        }
    }

    @Property
    void each_event_makes_one_version_and_decisions_repeat(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase current = pending(facts);
        for (Command command : history) {
            List<CaseEvent> events = events(current, command);
            assertThat(events(current, command)).isEqualTo(events);
            ClearanceCase next = current.after(events);
            assertThat(next.version()).isEqualTo(current.version() + events.size());
            current = next;
        }
    }

    @Property
    void whatever_happened_a_consolidation_begins_undecided_R16(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase last = lived(facts, history);
        ClearanceCase next =
                ClearanceCase.opened(Decide.reopen(last.ids(), last, Origin.event(Reporter.RULE, null), NOW));
        assertThat(next.state()).isInstanceOf(CaseState.Pending.class);
        assertThat(next.dossier().facts()).isEqualTo(last.dossier().facts());
        assertThat(next.screened(NOW, SETTINGS).overridden()).isEmpty();
    }

    private static ClearanceCase lived(PatientFacts facts, List<Command> history) {
        ClearanceCase current = pending(facts);
        for (Command command : history) {
            current = current.after(events(current, command));
        }
        return current;
    }

    private static List<CaseEvent> events(ClearanceCase before, Command command) {
        return switch (Decide.decide(before, command, NOW, SETTINGS)) {
            case Decision.Accepted(List<CaseEvent> events) -> events;
            case Decision.Refused(List<Reason> reasons) ->
                Stream.<CaseEvent>empty()
                        .peek(none -> assertThat(reasons).isNotEmpty())
                        .toList();
        };
    }

    @Provide
    Arbitrary<PatientFacts> facts() {
        return Arbitraries.oneOf(Arbitraries.just(healthy()), AnyPatient.facts());
    }

    @Provide
    Arbitrary<List<Command>> history() {
        Arbitrary<List<Command>> any = AnyPatient.command().list().ofMinSize(1).ofMaxSize(8);
        return Arbitraries.oneOf(any, any.map(list -> Stream.concat(Stream.of(grant()), list.stream())
                .toList()));
    }
}
