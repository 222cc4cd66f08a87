package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.team.ExclusionCause;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hospital wrote down for a patient: therapists who are asked for, and therapists who must not come, each with the cause. */
public record TherapistChoices(Set<UUID> favourites, Map<UUID, ExclusionCause> excluded) {

    public static final TherapistChoices NONE = new TherapistChoices(Set.of(), Map.of());

    public TherapistChoices {
        favourites = Set.copyOf(favourites);
        excluded = Map.copyOf(excluded);
        if (favourites.stream().anyMatch(excluded::containsKey)) {
            throw new IllegalArgumentException("nobody is a favourite and excluded at once");
        }
    }

    /** Everybody who is named, in either way. */
    public Set<UUID> named() {
        return Stream.concat(favourites.stream(), excluded.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
