package health.homeward.plans.rest;

import static health.homeward.plans.rest.PlanPreviewDoubts.when;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Facts about the patient that contradict one another, or without which no date can be believed. */
record PlanPreviewFactDoubts(PlanPreviewRequest body, Instant at, ZoneId zone) {
    private static final Set<Side> AFFECTED = EnumSet.of(Side.LEFT, Side.RIGHT, Side.BILATERAL);

    /** A coma scale of 8 or less is a coma; what lies below the scale is no score at all. */
    private static final int COMA = 8;

    private static final int LEAST_SCORE = 3;

    Stream<Reason> all() {
        return Stream.concat(presentation(), stroke());
    }

    private Stream<Reason> presentation() {
        var facts = body.facts();
        return Stream.of(
                        when(
                                facts.conscious() == Fact.YES && isComa(facts.gcs()),
                                "R6",
                                "CONSCIOUS_IN_COMA",
                                "The patient is said to be conscious and has a coma scale of 8 or less."),
                        when(
                                facts.hemiplegia() == Fact.YES && facts.affectedSide() == Side.NONE,
                                "R18",
                                "HEMIPLEGIA_WITHOUT_SIDE",
                                "A hemiplegia is stated and no side is affected."),
                        when(facts.ageYears() == null, "R62", "AGE_UNKNOWN", "A prescription knows the patient's age."))
                .flatMap(found -> found);
    }

    private Stream<Reason> stroke() {
        return Stream.of(
                        when(
                                isGated() && body.onsetTold(zone) == null,
                                "R10",
                                "ONSET_UNKNOWN",
                                "Nobody knows when the stroke struck: no start can be dated, whatever date a decision names."),
                        when(
                                isOnsetContradicted(),
                                "R5",
                                "ONSET_CONTRADICTED",
                                "The onset is told as an instant and as another date."),
                        when(
                                isGated() && isOnsetAhead(),
                                "R5",
                                "ONSET_IN_FUTURE",
                                "The onset of the stroke lies in the future."),
                        when(
                                isOnsetAfterDeath(),
                                "R5",
                                "ONSET_AFTER_DEATH",
                                "The onset of the stroke lies after the patient's death."),
                        died())
                .flatMap(found -> found);
    }

    private Stream<Reason> died() {
        Instant died = body.facts().deceasedAt();
        return died != null && died.isAfter(at)
                ? Stream.of(
                        new Reason("R7", "DEATH_IN_FUTURE", "The death is said to lie ahead, at %s.".formatted(died)))
                : when(died != null, "R7", "DECEASED", "The patient has died: nothing is planned.");
    }

    private static boolean isComa(Integer score) {
        return score != null && score >= LEAST_SCORE && score <= COMA;
    }

    /** Who has had a stroke keeps its gates in any regimen. */
    private boolean isGated() {
        return isStrokeTold()
                || Regimens.byCode(body.regimenCode())
                        .filter(regimen -> regimen.asks(Requirement.START_WINDOW))
                        .isPresent();
    }

    /** By its type or by the side that it affected, as a clearance reads it; UNKNOWN alone tells of none. */
    private boolean isStrokeTold() {
        var facts = body.facts();
        return PlanPreviewFacts.or(facts.strokeType(), StrokeType.UNKNOWN) != StrokeType.UNKNOWN
                || AFFECTED.contains(PlanPreviewFacts.or(facts.affectedSide(), Side.UNKNOWN));
    }

    private boolean isOnsetAhead() {
        var onset = body.facts().onset();
        boolean instantAhead =
                onset != null && onset.instant() != null && onset.instant().isAfter(at);
        LocalDate date = body.onsetTold(zone);
        return instantAhead || date != null && date.isAfter(LocalDate.ofInstant(at, zone));
    }

    private boolean isOnsetContradicted() {
        var onset = body.facts().onset();
        return onset != null
                && onset.instant() != null
                && onset.date() != null
                && !LocalDate.ofInstant(onset.instant(), zone).equals(onset.date());
    }

    private boolean isOnsetAfterDeath() {
        Instant death = body.facts().deceasedAt();
        LocalDate onset = body.onsetTold(zone);
        if (death == null || onset == null) {
            return false;
        }
        Instant struck = body.facts().onset().instant();
        return struck != null ? struck.isAfter(death) : onset.isAfter(LocalDate.ofInstant(death, zone));
    }
}
