package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Indication;
import health.homeward.clearance.domain.facts.Rule;
import java.time.LocalDate;
import java.util.List;

/** R74: what massage is given for may itself ask for a physician's word, as a haemangioma does. */
final class IndicationScreen {
    private static final Evidence EVIDENCE = Evidence.fact("indications");

    private IndicationScreen() {}

    static List<Finding> screen(Dossier dossier, LocalDate today, ClinicalSettings.Holds settings) {
        return dossier.course().indications().stream()
                .filter(Indication::asksPhysician)
                .map(indication -> unconfirmed(indication, dossier.judgement(), today, settings))
                .toList();
    }

    private static Finding unconfirmed(
            Indication indication, Judgement judgement, LocalDate today, ClinicalSettings.Holds settings) {
        boolean confirmed = judgement.overrides(indication.name(), EVIDENCE.reference(), today);
        return new Finding(
                new Mark(Rule.R74, indication.name()),
                FindingKind.HOLD,
                confirmed ? FindingStatus.OVERRIDDEN : FindingStatus.OPEN,
                List.of(EVIDENCE),
                new Finding.Words(
                        "Massage for a haemangioma waits until a physician has confirmed it.",
                        "The neurologist confirms it as an override of HAEMANGIOMA with a reason.",
                        List.of()),
                today.plusDays(settings.recheckAfterDays()));
    }
}
