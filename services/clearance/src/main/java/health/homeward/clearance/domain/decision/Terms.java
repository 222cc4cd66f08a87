package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Prone;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.StartWindow;
import java.util.List;

/** What a grant tells those who plan by it; when one of them changes, the grant is told anew. */
public record Terms(
        Stroke stroke,
        StartWindow start,
        YesNo heartDisease,
        YesNo organDysfunction,
        Allergies allergies,
        Permissions permissions,
        List<Mark> overrides) {

    public Terms {
        overrides = List.copyOf(overrides);
    }

    /** Reads the terms off a screening that clears; prone goes when the heart or an organ speaks against it (R21, R22). */
    static Terms of(Dossier dossier, Screened screened, Permissions asked) {
        Prone prone = Prone.of(dossier.facts(), screened.findings());
        return new Terms(
                dossier.facts().stroke(),
                screened.start().orElseThrow(),
                prone.heartDisease(),
                prone.organDysfunction(),
                dossier.facts().background().allergies(),
                prone.allowed() ? asked : asked.withoutProne(),
                screened.overridden());
    }
}
