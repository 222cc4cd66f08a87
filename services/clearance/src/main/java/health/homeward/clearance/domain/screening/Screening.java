package health.homeward.clearance.domain.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The automatic screening: pure, and complete, because a clinician must see everything at once (R43). */
public final class Screening {
    private static final Comparator<Finding> HEAVIEST_FIRST =
            Comparator.comparing(Finding::kind).thenComparing(Finding::rule).thenComparing(Finding::code);

    private Screening() {}

    /** @param now the instant for which the patient is screened */
    public static Screened screen(Dossier dossier, Instant now, ClinicalSettings settings) {
        StartScreen.Dated start = StartScreen.date(dossier, now, settings.starts());
        List<Finding> grounds = GroundScreen.screen(dossier, now, settings.holds());
        List<Finding> all = Stream.of(
                        ConsentScreen.screen(dossier.facts()),
                        ConsciousnessScreen.screen(dossier.facts()),
                        start.findings(),
                        SideScreen.screen(dossier.facts()),
                        BedRestScreen.screen(dossier.facts()),
                        HomeScreen.screen(dossier.facts()),
                        ProneScreen.screen(dossier.facts(), grounds),
                        grounds)
                .flatMap(List::stream)
                .map(finding -> finding.weighedBy(dossier.judgement(), today(dossier, now)))
                .sorted(HEAVIEST_FIRST)
                .toList();
        return new Screened(all, start.window());
    }

    private static LocalDate today(Dossier dossier, Instant now) {
        return LocalDate.ofInstant(now, dossier.facts().person().zone());
    }
}
