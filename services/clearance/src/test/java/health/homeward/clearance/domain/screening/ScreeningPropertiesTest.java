package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.NOW;
import static health.homeward.clearance.domain.Patients.SETTINGS;
import static health.homeward.clearance.domain.Patients.dossier;
import static health.homeward.clearance.domain.Patients.screen;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.AnyPatient;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScreeningPropertiesTest {
    @Property
    void one_more_positive_answer_never_removes_a_finding_and_never_makes_it_lighter_R42(
            @ForAll("facts") PatientFacts facts,
            @ForAll("reports") List<Report> reports,
            @ForAll("report") Report more) {
        Screened before = screen(dossier(facts).reporting(reports));
        Screened after = screen(dossier(facts).reporting(reports).reporting(List.of(positive(more))));
        for (Finding finding : before.findings()) {
            if (isQuestionOfAPrecaution(finding)) {
                continue;
            }
            assertThat(after.under(finding.code()))
                    .anyMatch(still -> still.kind().compareTo(finding.kind()) <= 0 && still.isOpen());
        }
        boolean onlyWarns = positive(more).answer() == Answer.YES && isPrecaution(more.code());
        assertThat(after.clears() && !onlyWarns).isFalse();
    }

    /** A yes settles whether there is one, and a precaution merely warns (R40, R45). */
    private static boolean isQuestionOfAPrecaution(Finding finding) {
        return finding.kind() == FindingKind.MISSING && isPrecaution(finding.code());
    }

    private static boolean isPrecaution(String code) {
        return Contraindication.of(code)
                .filter(known -> known.weight() == Ground.Weight.PRECAUTION)
                .isPresent();
    }

    @Property
    void what_is_unknown_never_clears_R6_R10_R18(@ForAll("facts") PatientFacts facts) {
        boolean unknown = facts.person().massage() == Consent.UNKNOWN
                || facts.presentation().conscious() == YesNo.UNKNOWN
                || facts.stroke().type() == StrokeType.UNKNOWN
                || facts.stroke().affectedSide() == Side.UNKNOWN
                || facts.stroke().onset().dayZero(facts.person().zone()).isEmpty();
        if (unknown) {
            assertThat(screen(facts).clears()).isFalse();
        }
    }

    @Property
    void no_start_is_dated_before_its_gate_R5_R9(@ForAll("facts") PatientFacts facts) {
        Screened screened = screen(facts);
        screened.start().ifPresent(window -> {
            var dayZero = facts.stroke().onset().dayZero(facts.person().zone()).orElseThrow();
            int gate = facts.stroke().type() == StrokeType.HAEMORRHAGIC ? 5 : 1;
            assertThat(window.earliest()).isAfterOrEqualTo(dayZero.plus(Duration.ofHours(24L * gate)));
        });
        assertThat(screened.clears() && screened.start().isEmpty()).isFalse();
    }

    @Property
    void screening_is_a_function_of_what_is_known(
            @ForAll("facts") PatientFacts facts, @ForAll("reports") List<Report> reports) {
        Dossier dossier = dossier(facts).reporting(reports);
        assertThat(Screening.screen(dossier, NOW, SETTINGS)).isEqualTo(Screening.screen(dossier, NOW, SETTINGS));
    }

    @Property
    void every_finding_tells_its_rule_its_evidence_and_what_lifts_it(
            @ForAll("facts") PatientFacts facts, @ForAll("reports") List<Report> reports) {
        assertThat(screen(dossier(facts).reporting(reports)).findings()).allSatisfy(finding -> {
            assertThat(finding.evidence()).isNotEmpty();
            assertThat(finding.words().sentence()).endsWith(".");
            assertThat(finding.words().liftedBy()).endsWith(".");
            assertThat(finding.recheckBy() != null).isEqualTo(finding.kind() == FindingKind.HOLD);
        });
    }

    private static Report positive(Report report) {
        return new Report(report.code(), Answer.YES, Reporter.THERAPIST, report.cause(), report.at());
    }

    @Provide
    Arbitrary<PatientFacts> facts() {
        return AnyPatient.facts();
    }

    @Provide
    Arbitrary<Report> report() {
        return AnyPatient.report();
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        return AnyPatient.report().list().ofMaxSize(4);
    }
}
