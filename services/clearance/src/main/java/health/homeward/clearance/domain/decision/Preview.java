package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What screening would find and a grant would be refused for, were these the facts and the neurologist's word; nothing is kept. */
public record Preview(Screened screened, List<Reason> reasons) {
    private static final UUID NOBODY = new UUID(0, 0);

    public static Preview of(Dossier dossier, Ruling ruling, Instant now, ClinicalSettings settings) {
        Judgement dated = Judgement.NONE.choosing(ruling.chosenStart());
        Dossier known =
                dossier.stating(Consciousness.answered(ruling.answers())).judged(dated);
        Judging judging = new Judging(
                        Screening.screen(known, now, settings),
                        NOBODY,
                        now,
                        LocalDate.ofInstant(now, known.facts().person().zone()))
                .answers(ruling.answers())
                .overrides(ruling.overrides());
        Screened screened = Screening.screen(known.judged(judging.onto(dated)), now, settings);
        List<Reason> reasons = new ArrayList<>(judging.reasons());
        screened.inTheWay().forEach(finding -> reasons.add(Reason.of(finding)));
        return new Preview(screened, reasons);
    }

    public boolean clears() {
        return reasons.isEmpty();
    }
}
