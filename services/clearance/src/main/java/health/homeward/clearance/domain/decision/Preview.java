package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Prone;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What screening would find and a grant would be refused for, were these the facts and the neurologist's word; nothing is
 * kept.
 *
 * @param validUntil the last day that the grant would cover
 */
public record Preview(Screened screened, List<Reason> reasons, LocalDate validUntil, Prone prone) {
    private static final UUID NOBODY = new UUID(0, 0);

    public Preview {
        reasons = List.copyOf(reasons);
    }

    /** @param reported what others than the neurologist said */
    public static Preview of(
            Dossier dossier,
            List<Said> reported,
            Ruling ruling,
            GrantWish wish,
            Instant now,
            ClinicalSettings settings) {
        Judgement dated = Judgement.NONE.choosing(ruling.chosenStart());
        Dossier known = answered(dossier, reported, ruling, now).judged(dated);
        LocalDate today = LocalDate.ofInstant(now, known.facts().person().zone());
        Judging judging = new Judging(Screening.screen(known, now, settings), NOBODY, now, today)
                .answers(ruling.answers())
                .overrides(ruling.overrides());
        GrantCheck check = GrantCheck.of(known.judged(judging.onto(dated)), now, settings);
        return new Preview(
                check.screened(),
                check.reasons(
                        wish.following(Optional.empty()),
                        Stream.concat(ahead(reported, ruling, now), judging.reasons().stream())
                                .toList()),
                check.lastDay(wish),
                check.prone());
    }

    /** The answers are as old as the facts, so that a coma scale among these goes on to count. */
    private static Dossier answered(Dossier dossier, List<Said> reported, Ruling ruling, Instant now) {
        PatientFacts facts = dossier.referred();
        List<Said> timely = ruling.answers().stream()
                .filter(said -> !Consciousness.isOutdated(said, facts, now))
                .toList();
        StatedFacts said = Consciousness.said(reported, timely);
        boolean doubtsWhatIsCertain =
                said.conscious() == YesNo.UNKNOWN && facts.presentation().conscious() == YesNo.NO;
        return said.isNothing() || doubtsWhatIsCertain
                ? dossier
                : dossier.referring(facts.presentation(told -> told.answered(said.conscious())));
    }

    /** Bad input: what is said to have been answered after the moment that is asked about. */
    private static Stream<Reason> ahead(List<Said> reported, Ruling ruling, Instant now) {
        return Stream.concat(reported.stream(), ruling.answers().stream())
                .filter(said -> said.isAheadOf(now))
                .map(Said::code)
                .distinct()
                .map(code ->
                        new Reason(Rule.R42, "ANSWER_IN_FUTURE", code + " is answered at an instant that lies ahead."));
    }

    public boolean clears() {
        return reasons.isEmpty();
    }
}
