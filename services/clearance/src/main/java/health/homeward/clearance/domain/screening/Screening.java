package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
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
        LocalDate today = today(dossier, now);
        List<Finding> grounds = Stream.concat(
                        GroundScreen.screen(dossier, now, settings.holds()).stream(),
                        DatesScreen.screen(dossier, now, today, settings.holds()).stream())
                .toList();
        StartScreen.Dated start = dossier.course().followsStroke(dossier.facts())
                ? StartScreen.date(dossier, now, settings.starts())
                : StartScreen.Dated.not(List.of());
        List<Finding> all = Stream.of(
                        ofAnybody(dossier, today, settings),
                        start.findings(),
                        dossier.course().followsStroke(dossier.facts())
                                ? afterStroke(dossier.facts(), grounds)
                                : List.<Finding>of(),
                        grounds)
                .flatMap(List::stream)
                .map(finding -> finding.weighedBy(dossier.judgement(), today))
                .sorted(HEAVIEST_FIRST)
                .toList();
        return new Screened(all, start.window());
    }

    private static List<Finding> ofAnybody(Dossier dossier, LocalDate today, ClinicalSettings settings) {
        PatientFacts facts = dossier.facts();
        return Stream.of(
                        ConsentScreen.screen(facts),
                        DeathScreen.screen(facts, today),
                        ConsciousnessScreen.screen(facts),
                        MeasuresScreen.screen(facts),
                        IndicationScreen.screen(dossier, today, settings.holds()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> afterStroke(PatientFacts facts, List<Finding> grounds) {
        return Stream.of(
                        SideScreen.screen(facts),
                        BedRestScreen.screen(facts),
                        HomeScreen.screen(facts),
                        ProneScreen.screen(facts, grounds))
                .flatMap(List::stream)
                .toList();
    }

    private static LocalDate today(Dossier dossier, Instant now) {
        return LocalDate.ofInstant(now, dossier.facts().person().zone());
    }
}
