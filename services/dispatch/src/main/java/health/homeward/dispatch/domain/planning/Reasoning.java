package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.planning.Why.ForTherapist;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells why a visit is where it is, what the next best would cost, and what would have to change where it has no place. */
public final class Reasoning {

    private final Surroundings surroundings;
    private final Preferences preferences;

    public Reasoning(Travel travel, Preferences preferences) {
        this.surroundings = new Surroundings(travel);
        this.preferences = preferences;
    }

    /** Empty for a visit that is not to come. */
    public Optional<Why> of(Region region, UUID visitId) {
        return region.demands().stream()
                .filter(demand -> demand.visitId().equals(visitId))
                .filter(demand -> !(demand.commitment() instanceof Commitment.UnderWay))
                .findFirst()
                .map(demand -> why(region, demand.knowing(region.demands())));
    }

    private Why why(Region region, Demand demand) {
        Board board = surroundings.of(region, demand, demand.order().when().bounds());
        SlotSearch search = new SlotSearch(board, preferences);
        Explanation explanation = new Explanation(board, search);
        List<Reason> obstacles = explanation.againstAnybody(demand);
        if (!(demand.household().home() instanceof Household.Known(Place place)) || !isAllowed(demand)) {
            return new Why(Optional.empty(), obstacles, blocked(board, explanation, demand), List.of());
        }
        Optional<Offer> present = held(board, search, demand, place);
        List<ForTherapist> therapists = board.therapists().stream()
                .map(therapist -> forTherapist(therapist, demand, place, search, explanation))
                .sorted(LEAST_COST_FIRST)
                .toList();
        boolean hasNoPlace = present.isEmpty()
                && therapists.stream().noneMatch(one -> one.best().isPresent());
        List<Change> changes =
                hasNoPlace ? new Changes(region, surroundings, preferences).of(demand, place) : List.of();
        return new Why(present, obstacles, therapists, changes);
    }

    private static final Comparator<ForTherapist> LEAST_COST_FIRST = Comparator.comparingInt(
                    (ForTherapist one) -> one.best().map(Offer::costMinutes).orElse(Integer.MAX_VALUE))
            .thenComparing(ForTherapist::therapistId);

    private static boolean isAllowed(Demand demand) {
        return demand.whose().forbidden().isEmpty();
    }

    private static List<ForTherapist> blocked(Board board, Explanation explanation, Demand demand) {
        return board.therapists().stream()
                .map(therapist ->
                        new ForTherapist(therapist.id(), Optional.empty(), explanation.against(therapist, demand)))
                .toList();
    }

    private ForTherapist forTherapist(
            Therapist therapist, Demand demand, Place place, SlotSearch search, Explanation explanation) {
        List<Candidate> candidates = search.candidates(therapist, demand, place);
        Optional<Offer> best = candidates.stream()
                .filter(candidate -> !candidate.isHeldBy(demand))
                .min(Candidate.BEST_FIRST)
                .map(candidate -> candidate.offer(demand, place, preferences));
        List<Reason> blocking = candidates.isEmpty() ? explanation.against(therapist, demand) : List.of();
        return new ForTherapist(therapist.id(), best, blocking);
    }

    private Optional<Offer> held(Board board, SlotSearch search, Demand demand, Place place) {
        return demand.commitment()
                .therapist()
                .flatMap(board::therapist)
                .flatMap(therapist -> search.at(therapist, Board.time(demand, start(demand)), demand, place))
                .map(candidate -> candidate.offer(demand, place, preferences));
    }

    private static Instant start(Demand demand) {
        return switch (demand.commitment()) {
            case Commitment.Told(UUID _, Instant start) -> start;
            case Commitment.Chosen(UUID _, Instant start) -> start;
            case Commitment.Promised(UUID _, Instant start) -> start;
            case Commitment.UnderWay(UUID _, Instant start) -> start;
            case Commitment.Free _ -> throw new IllegalStateException("nothing is agreed");
        };
    }
}
