package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Prone;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands against a grant to this patient, whatever has become of the case (R7); a preview asks the same. */
record GrantCheck(Dossier judged, Screened screened, Instant now, ClinicalSettings settings) {

    static GrantCheck of(Dossier judged, Instant now, ClinicalSettings settings) {
        return new GrantCheck(judged, Screening.screen(judged, now, settings), now, settings);
    }

    /** @param wrong what is wrong with the neurologist's answers and overrides */
    List<Reason> reasons(GrantWish wish, List<Reason> wrong) {
        List<Reason> reasons = new ArrayList<>(attestation(wish));
        reasons.addAll(wrong);
        screened.inTheWay().forEach(finding -> reasons.add(Reason.of(finding)));
        reasons.addAll(proneRefused(wish.permissions()));
        reasons.addAll(LeftOutCheck.reasons(judged, wish.permissions()));
        reasons.addAll(validity().reasons(screened, wish.validUntil(), judged.judgement()));
        return reasons;
    }

    LocalDate lastDay(GrantWish wish) {
        return validity().lastDay(screened, wish.validUntil(), judged.judgement());
    }

    Prone prone() {
        return Prone.of(judged.facts(), screened.findings());
    }

    private ValidityCheck validity() {
        return new ValidityCheck(judged.facts().person().zone(), now, settings.validity());
    }

    private static List<Reason> attestation(GrantWish wish) {
        return wish.noOtherContraindications()
                ? List.of()
                : List.of(
                        new Reason(
                                Rule.R7,
                                "ATTESTATION_MISSING",
                                "The neurologist attests that there are no other contraindications; silence is not clearance."));
    }

    private List<Reason> proneRefused(Permissions permissions) {
        return permissions.asksForProne()
                ? prone().against().stream().map(GrantCheck::notProne).toList()
                : List.of();
    }

    private static Reason notProne(Rule rule) {
        return new Reason(
                rule,
                "PRONE_NOT_ALLOWED",
                "Lying on the stomach needs a clear NO to heart disease and to dysfunction of inner organs.");
    }
}
