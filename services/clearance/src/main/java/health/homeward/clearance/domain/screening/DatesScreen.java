package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Vitals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates that cannot all be true: a doubt about a disease (R42), a measurement that nobody can have taken yet (R41). */
final class DatesScreen {
    static final String SUFFIX = "_DATES";

    /** What is said of the disease answers its dates only where it was said with these in view. */
    private static final String REFERENCE = " dates";

    /** Clocks of hospitals run apart a little. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private DatesScreen() {}

    static List<Finding> screen(Dossier dossier, Instant now, LocalDate today, ClinicalSettings.Holds settings) {
        List<Finding> found = new ArrayList<>();
        dossier.facts().recorded().stream()
                .filter(recorded -> recorded.condition().contradictsItself(today))
                .map(recorded -> doubt(recorded, dossier, today, today.plusDays(settings.recheckAfterDays())))
                .forEach(found::add);
        found.addAll(measuredAhead(dossier.facts().presentation().vitals(), now));
        return found;
    }

    private static Finding doubt(
            PatientFacts.Recorded recorded, Dossier dossier, LocalDate today, LocalDate recheckBy) {
        Condition condition = recorded.condition();
        String ground = condition.contraindication().code();
        Evidence evidence = new Evidence(
                Evidence.Kind.CONDITION,
                recorded.reference() + REFERENCE,
                condition.source().evidence(),
                Answer.UNSURE,
                null,
                contradictedSince(condition, dossier.facts().person().zone(), today));
        return new Finding(
                new Mark(Rule.R42, ground + SUFFIX),
                FindingKind.HOLD,
                status(ground, recorded.reference(), dossier.judgement(), today),
                List.of(evidence),
                new Finding.Words(
                        "The dates recorded for " + condition.contraindication().words() + " contradict one another.",
                        "The hospital corrects them, or a neurologist decides and answers NO to " + ground + "_DATES.",
                        List.of(condition.contraindication().rule())),
                recheckBy);
    }

    /** Who treats in spite of the disease has not said which of its dates is true. */
    private static FindingStatus status(String ground, String reference, Judgement judgement, LocalDate today) {
        List<String> codes = List.of(ground, ground + SUFFIX);
        if (codes.stream().anyMatch(code -> judgement.denies(code, reference + REFERENCE))) {
            return FindingStatus.ANSWERED;
        }
        return judgement.overrides(ground, reference, today) ? FindingStatus.OVERRIDDEN : FindingStatus.OPEN;
    }

    /** The contraindication of which a finding is about, or of whose dates. */
    static Optional<Contraindication> concerned(Finding finding) {
        return Contraindication.of(
                finding.code().endsWith(SUFFIX)
                        ? finding.code().substring(0, finding.code().length() - SUFFIX.length())
                        : finding.code());
    }

    /** Nobody can have settled a contradiction before the later of its dates; one that lies ahead is settled from today on. */
    private static Instant contradictedSince(Condition condition, ZoneId zone, LocalDate today) {
        return Stream.of(condition.period().since(), condition.period().until())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(today))
                .orElse(today)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static List<Finding> measuredAhead(Vitals vitals, Instant now) {
        boolean ahead = vitals.temperatureCelsius() != null
                && vitals.temperatureAt() != null
                && vitals.temperatureAt().isAfter(now.plus(SKEW));
        return ahead
                ? List.of(Finding.ofFact(
                        FindingKind.MISSING,
                        new Mark(Rule.R41, "TEMPERATURE_IN_FUTURE"),
                        "temperatureAt",
                        "The temperature is said to have been taken in the future.",
                        "A clinician states when it was taken, or takes it."))
                : List.of();
    }
}
