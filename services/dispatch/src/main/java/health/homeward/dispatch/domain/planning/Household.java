package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Gender;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What planning knows of the patient's side: where, when at home, and whom they would rather have.
 *
 * @param known therapists who have come before
 */
public record Household(Home home, List<Hours> hours, Wishes wishes, Set<UUID> known) {

    public Household {
        Objects.requireNonNull(home);
        Objects.requireNonNull(wishes);
        hours = List.copyOf(hours);
        known = Set.copyOf(known);
    }

    /** A household that nobody has come to yet. */
    public Household(Home home, List<Hours> hours, Wishes wishes) {
        this(home, hours, wishes, Set.of());
    }

    Household knowing(Set<UUID> therapists) {
        return new Household(home, hours, wishes, therapists);
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
