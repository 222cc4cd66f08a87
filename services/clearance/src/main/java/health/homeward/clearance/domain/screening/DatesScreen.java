package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Vitals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Dates that cannot all be true: a doubt about a disease (R42), a measurement that nobody can have taken yet (R41). */
final class DatesScreen {
    /** Clocks of hospitals run apart a little. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private DatesScreen() {}

    static List<Finding> screen(Dossier dossier, Instant now, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        dossier.facts().conditions().stream()
                .filter(condition -> condition.contradictsItself(today))
                .map(condition -> doubt(condition, dossier.judgement(), today))
                .forEach(found::add);
        found.addAll(measuredAhead(dossier.facts().presentation().vitals(), now));
        return found;
    }

    private static Finding doubt(Condition condition, Judgement judgement, LocalDate today) {
        String ground = condition.contraindication().code();
        Evidence evidence = new Evidence(
                Evidence.Kind.CONDITION,
                condition.reference(),
                condition.source().evidence(),
                Answer.UNSURE,
                null);
        boolean answered =
                Stream.of(ground, ground + "_DATES").anyMatch(code -> judgement.answers(code, evidence, today));
        return new Finding(
                new Mark(Rule.R42, ground + "_DATES"),
                FindingKind.HOLD,
                answered ? FindingStatus.ANSWERED : FindingStatus.OPEN,
                List.of(evidence),
                new Finding.Words(
                        "The dates recorded for " + condition.contraindication().words() + " contradict one another.",
                        "The hospital corrects them, or a neurologist decides and answers NO to " + ground + "_DATES.",
                        List.of(condition.contraindication().rule())),
                null);
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
