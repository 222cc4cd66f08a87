package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Gender;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What planning knows of the patient's side: where, when at home, and whom they would rather have or must not have. */
public record Household(Home home, List<Hours> hours, Wishes wishes, Company company) {

    public Household {
        Objects.requireNonNull(home);
        Objects.requireNonNull(wishes);
        Objects.requireNonNull(company);
        hours = List.copyOf(hours);
    }

    /** A household that nobody has come to yet. */
    public Household(Home home, List<Hours> hours, Wishes wishes) {
        this(home, hours, wishes, Company.NONE);
    }

    Household with(Company other) {
        return new Household(home, hours, wishes, other);
    }

    /**
     * What lies between the patient and single therapists.
     *
     * @param known      have come before, or are agreed for another visit
     * @param favourites are asked for: others come only where they cannot, or would travel much further
     * @param excluded   must not come, whoever else is there: a rule, not a wish
     */
    public record Company(Set<UUID> known, Set<UUID> favourites, Set<UUID> excluded) {
        public static final Company NONE = new Company(Set.of(), Set.of(), Set.of());

        public Company {
            known = Set.copyOf(known);
            favourites = Set.copyOf(favourites);
            excluded = Set.copyOf(excluded);
        }

        Company knowing(Set<UUID> more) {
            if (known.containsAll(more)) {
                return this;
            }
            Set<UUID> all = new HashSet<>(known);
            all.addAll(more);
            return new Company(all, favourites, excluded);
        }
    }

    /** Where the patient lives, or why that is not known. */
    public sealed interface Home {}

    /** The home's place is known. */
    public record Known(Place place) implements Home {
        public Known {
            Objects.requireNonNull(place);
        }
    }

    /** Nobody can be sent, for this reason. */
    public record Unknown(Reason reason) implements Home {
        public Unknown {
            Objects.requireNonNull(reason);
        }
    }

    /** Hours of a weekday, in the patient's time zone, in which a visit suits the patient. */
    public record Hours(DayOfWeek day, LocalTime from, LocalTime until) {
        public Hours {
            Objects.requireNonNull(day);
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("hours end after they start");
            }
        }
    }

    /** Languages the patient speaks and the therapist's gender they wish for: preferences, never rules. */
    public record Wishes(Set<String> languages, Optional<Gender> gender) {
        public static final Wishes NONE = new Wishes(Set.of(), Optional.empty());

        public Wishes {
            languages = Set.copyOf(languages);
            Objects.requireNonNull(gender);
        }
    }
}
