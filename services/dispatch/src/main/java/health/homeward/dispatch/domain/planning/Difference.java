package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.visit.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one plan does otherwise than another one of the same visits. */
public record Difference(Totals before, Totals after, List<Changed> visits) {

    public Difference {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        visits = List.copyOf(visits);
    }

    /**
     * A plan in figures.
     *
     * @param travelMinutes ways to the visits; the ways back to the bases are not among them
     */
    public record Totals(int placed, int unplaced, int travelMinutes) {
        static Totals of(Plan plan) {
            int minutes = plan.placed().stream()
                    .mapToInt(placed -> placed.slot().trip().minutes())
                    .sum();
            return new Totals(plan.placed().size(), plan.unplaced().size(), minutes);
        }
    }

    /** A visit with another appointment, or with none on one side. */
    public record Changed(Demand demand, Optional<Slot> before, Optional<Slot> after) {
        public Changed {
            Objects.requireNonNull(demand);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        /** Whether somebody was promised what would change. */
        public boolean isPromised() {
            return demand.commitment() instanceof Commitment.Promised;
        }

        private boolean isOther() {
            return before.isPresent() != after.isPresent()
                    || before.isPresent() && !before.get().sameAppointment(after.get());
        }
    }

    /** Visits in the order of their dates. */
    public static Difference between(Plan before, Plan after, List<Demand> demands) {
        Map<UUID, Slot> old = slots(before);
        Map<UUID, Slot> now = slots(after);
        return new Difference(
                Totals.of(before),
                Totals.of(after),
                demands.stream()
                        .map(demand -> new Changed(
                                demand,
                                Optional.ofNullable(old.get(demand.visitId())),
                                Optional.ofNullable(now.get(demand.visitId()))))
                        .filter(Changed::isOther)
                        .sorted(Comparator.comparing((Changed changed) ->
                                        changed.demand().order().when().date())
                                .thenComparing(changed -> changed.demand().visitId()))
                        .toList());
    }

    private static Map<UUID, Slot> slots(Plan plan) {
        return plan.placed().stream().collect(Collectors.toMap(Plan.Placed::visitId, Plan.Placed::slot));
    }
}
