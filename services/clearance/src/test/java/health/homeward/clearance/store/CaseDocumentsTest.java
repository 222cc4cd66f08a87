package health.homeward.clearance.store;

import static health.homeward.clearance.domain.Patients.NOW;
import static health.homeward.clearance.domain.Patients.SETTINGS;
import static health.homeward.clearance.domain.Patients.grant;
import static health.homeward.clearance.domain.Patients.healthy;
import static health.homeward.clearance.domain.Patients.pending;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.AnyPatient;
import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Decision;
import health.homeward.clearance.domain.facts.PatientFacts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseDocumentsTest {
    @Property(tries = 300)
    void a_case_is_read_as_it_was_written(
            @ForAll("facts") PatientFacts facts, @ForAll("history") List<Command> history) {
        ClearanceCase current = apply(pending(facts), grant());
        for (Command command : history) {
            current = apply(current, command);
            assertThat(CaseDocuments.dossier(CaseDocuments.write(current.dossier())))
                    .isEqualTo(current.dossier());
            assertThat(CaseDocuments.state(CaseDocuments.write(current.state())))
                    .isEqualTo(current.state());
        }
    }

    @Test
    void a_grant_kept_before_areas_could_be_left_out_leaves_out_none_R37() {
        CaseState granted = apply(pending(healthy()), grant()).state();
        String older = CaseDocuments.write(granted).replace(",\"areasLeftOut\":[]", "");
        assertThat(older).doesNotContain("areasLeftOut");
        assertThat(CaseDocuments.state(older)).isEqualTo(granted);
    }

    private static ClearanceCase apply(ClearanceCase before, Command command) {
        return switch (Decide.decide(before, command, NOW, SETTINGS)) {
            case Decision.Accepted accepted -> before.after(accepted.events());
            case Decision.Refused refused -> before;
        };
    }

    @Provide
    Arbitrary<PatientFacts> facts() {
        return Arbitraries.oneOf(Arbitraries.just(healthy()), AnyPatient.facts());
    }

    @Provide
    Arbitrary<List<Command>> history() {
        return AnyPatient.command().list().ofMinSize(1).ofMaxSize(6);
    }
}
