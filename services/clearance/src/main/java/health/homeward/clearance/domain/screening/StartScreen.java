package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.StrokeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates the first procedure: day 2 (R5), days 2–4 (R8), day 6, 8 proposed (R9), a neurologist's date (R10). */
final class StartScreen {
    private static final String FIELD_TYPE = "strokeType";
    private static final String FIELD_ONSET = "onset";
    private static final String FIELD_DATE = "chosenStart";

    private StartScreen() {}

    record Dated(Optional<StartWindow> window, List<Finding> findings) {
        static Dated not(List<Finding> findings) {
            return new Dated(Optional.empty(), findings);
        }
    }

    static Dated date(Dossier dossier, Instant now, ClinicalSettings.Starts settings) {
        PatientFacts facts = dossier.facts();
        ZoneId zone = facts.person().zone();
        LocalDate chosen = dossier.judgement().chosenStart();
        List<Finding> obstacles = obstacles(facts, chosen, now);
        Optional<StrokeClock> clock = facts.stroke().onset().dayZero(zone).map(zero -> new StrokeClock(zero, zone));
        if (clock.isEmpty()) {
            return Dated.not(obstacles);
        }
        StartWindow window = window(facts.stroke().type(), clock.get(), chosen, settings);
        obstacles.addAll(tooEarly(facts.stroke().type(), clock.get(), chosen, window.opens()));
        if (!obstacles.isEmpty()) {
            return Dated.not(obstacles);
        }
        return new Dated(Optional.of(window), warnings(dossier, window, clock.get(), now, settings));
    }

    private static List<Finding> obstacles(PatientFacts facts, LocalDate chosen, Instant now) {
        List<Finding> found = new ArrayList<>();
        if (facts.stroke().onset().dayZero(facts.person().zone()).isEmpty()) {
            found.add(blocked(
                    Rule.R10,
                    "ONSET_UNKNOWN",
                    FIELD_ONSET,
                    "Nobody knows when the stroke struck, so no start can be dated.",
                    "A clinician states the onset, as an instant or a date."));
        }
        if (facts.stroke().onset() instanceof Onset.Twice) {
            found.add(blocked(
                    Rule.R5,
                    "ONSET_CONTRADICTED",
                    FIELD_ONSET,
                    "The onset of the stroke is told as an instant and as another date.",
                    "A clinician states which of them it is."));
        }
        if (facts.stroke().onset().isAfter(now, facts.person().zone())) {
            found.add(blocked(
                    Rule.R5,
                    "ONSET_IN_FUTURE",
                    FIELD_ONSET,
                    "The onset of the stroke lies in the future.",
                    "A clinician corrects the onset."));
        }
        if (chosen == null) {
            found.addAll(dateNeeded(facts.stroke().type()));
        }
        return found;
    }

    private static List<Finding> dateNeeded(StrokeType type) {
        return switch (type) {
            case ISCHAEMIC, HAEMORRHAGIC -> List.of();
            case SUBARACHNOID ->
                List.of(blocked(
                        Rule.R10,
                        "START_DATE_NEEDED",
                        FIELD_DATE,
                        "After a subarachnoid haemorrhage massage begins on a date that a neurologist gives.",
                        "A neurologist gives a date."));
            case UNKNOWN ->
                List.of(blocked(
                        Rule.R10,
                        "STROKE_TYPE_UNKNOWN",
                        FIELD_TYPE,
                        "The type of the stroke is unknown, and it decides when massage may begin.",
                        "A clinician states the type, or a neurologist gives a date."));
        };
    }

    private static StartWindow window(
            StrokeType type, StrokeClock clock, LocalDate chosen, ClinicalSettings.Starts settings) {
        return switch (type) {
            case ISCHAEMIC -> {
                Instant opens = clock.opensDay(2);
                yield new StartWindow(
                        opens, clock.from(opens, chosen), opens, clock.opensDay(settings.lastRecommendedDay() + 1));
            }
            case HAEMORRHAGIC -> {
                Instant opens = clock.opensDay(6);
                Instant proposed = clock.opensDay(settings.proposedHaemorrhagicDay());
                yield new StartWindow(opens, chosen == null ? proposed : clock.from(opens, chosen), proposed, null);
            }
            case SUBARACHNOID, UNKNOWN -> {
                Instant opens = clock.opensDay(2);
                yield new StartWindow(opens, clock.from(opens, chosen), null, null);
            }
        };
    }

    /** A chosen date must at least touch the open window. */
    private static List<Finding> tooEarly(StrokeType type, StrokeClock clock, LocalDate chosen, Instant opens) {
        if (chosen == null || clock.endOf(chosen).isAfter(opens)) {
            return List.of();
        }
        boolean haemorrhagic = type == StrokeType.HAEMORRHAGIC;
        return List.of(blocked(
                haemorrhagic ? Rule.R9 : Rule.R5,
                haemorrhagic ? "START_BEFORE_DAY_6" : "START_BEFORE_DAY_2",
                FIELD_DATE,
                haemorrhagic
                        ? "After a haemorrhagic stroke massage begins on day 6 at the earliest; the chosen date is before it."
                        : "Massage begins on the second day after the stroke at the earliest; the chosen date is before it.",
                "The neurologist chooses a later date."));
    }

    private static List<Finding> warnings(
            Dossier dossier, StartWindow window, StrokeClock clock, Instant now, ClinicalSettings.Starts settings) {
        if (dossier.course().kind() == CourseKind.CONSOLIDATION) {
            return List.of();
        }
        return switch (dossier.facts().stroke().type()) {
            case ISCHAEMIC -> late(window, now) ? List.of(lateStart(settings.lastRecommendedDay())) : List.of();
            case HAEMORRHAGIC ->
                window.earliest().isBefore(clock.opensDay(settings.proposedHaemorrhagicDay()))
                        ? List.of(earlyStart(settings.proposedHaemorrhagicDay()))
                        : List.of();
            case SUBARACHNOID, UNKNOWN -> List.of();
        };
    }

    private static boolean late(StartWindow window, Instant now) {
        return !window.earliest().isBefore(window.recommendedUntil()) || !now.isBefore(window.recommendedUntil());
    }

    private static Finding lateStart(int lastDay) {
        return warning(
                Rule.R8,
                "LATE_START",
                "After an ischaemic stroke massage is best begun on days 2 to " + lastDay + "; it will be later.",
                "It stays as a remark: a later start is allowed.");
    }

    private static Finding earlyStart(int proposedDay) {
        return warning(
                Rule.R9,
                "CHOSEN_BEFORE_PROPOSED_DAY",
                "The neurologist has chosen a start before day " + proposedDay + " after a haemorrhagic stroke.",
                "It stays as a remark: days 6 and 7 are the neurologist's choice.");
    }

    private static Finding blocked(Rule rule, String code, String field, String sentence, String liftedBy) {
        return Finding.ofFact(FindingKind.BLOCKED, new Mark(rule, code), field, sentence, liftedBy);
    }

    private static Finding warning(Rule rule, String code, String sentence, String liftedBy) {
        return Finding.ofFact(FindingKind.WARNING, new Mark(rule, code), FIELD_ONSET, sentence, liftedBy);
    }
}
