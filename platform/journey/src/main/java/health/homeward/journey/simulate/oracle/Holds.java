package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What must keep a course from going on, by what was told of it: R7, R32, R36, R18, R20, R25. */
final class Holds {
    private final Map<Hold.Kind, Instant> since = new EnumMap<>(Hold.Kind.class);
    private Instant painCountedSince = Instant.EPOCH;
    private final boolean sided;
    private Side side;

    /** @param sided whether the regimen works on an affected side at all (R18): those of the back do not */
    Holds(Side side, boolean sided) {
        this.side = side;
        this.sided = sided;
    }

    boolean any() {
        return !since.isEmpty();
    }

    boolean holds(Hold.Kind kind) {
        return since.containsKey(kind);
    }

    /** Whether something held already at that instant. */
    boolean at(Instant instant) {
        return since.values().stream().anyMatch(begun -> !instant.isBefore(begun));
    }

    void suspended(Instant at) {
        since.putIfAbsent(Hold.Kind.CLEARANCE, at);
    }

    void corrected(Side corrected, Instant at) {
        if (sided && corrected != side) {
            since.putIfAbsent(Hold.Kind.SIDE, at);
        }
        side = corrected;
    }

    void renewed(Command.ClearanceRenewed renewed, LocalDate today, boolean backDecided, Instant now) {
        Clearance clearance = renewed.clearance();
        boolean decided = renewed.resumed() || clearance.bedside().affectedSide() == side;
        if (decided) {
            side = clearance.bedside().affectedSide();
        }
        boolean unclear = sided && (side == Side.UNKNOWN || side == Side.BILATERAL && !backDecided);
        if (unclear) {
            since.putIfAbsent(Hold.Kind.SIDE, now);
            if (renewed.resumed()) {
                since.remove(Hold.Kind.CLEARANCE);
            }
            return;
        }
        if (decided) {
            since.remove(Hold.Kind.SIDE);
        }
        if (renewed.resumed()) {
            since.remove(Hold.Kind.CLEARANCE);
        }
        if (!today.isAfter(clearance.window().validUntil())) {
            since.remove(Hold.Kind.EXPIRED);
        }
    }

    /** R25: a course that a discharge, or bed rest before its first session, finds wholly at home waits until it may be. */
    void moved(boolean notForHome, Instant now) {
        if (notForHome) {
            since.putIfAbsent(Hold.Kind.HOME, now);
        } else {
            since.remove(Hold.Kind.HOME);
        }
    }

    void placed(boolean notForHome) {
        if (!notForHome) {
            since.remove(Hold.Kind.HOME);
        }
    }

    void resumed(Instant now) {
        if (since.remove(Hold.Kind.PAIN) != null) {
            painCountedSince = now;
        }
        since.remove(Hold.Kind.SIDE);
    }

    void looked(LocalDate today, LocalDate validUntil, Instant now) {
        if (!any() && today.isAfter(validUntil)) {
            since.put(Hold.Kind.EXPIRED, now);
        }
    }

    /** R32: new pain twice running. */
    void recorded(List<Session.Treated> treated, Instant now) {
        List<Session.Treated> counted = treated.stream()
                .filter(one -> one.treatment().startedAt().isAfter(painCountedSince))
                .toList();
        int size = counted.size();
        if (size >= 2 && painful(counted.get(size - 1)) && painful(counted.get(size - 2))) {
            since.putIfAbsent(Hold.Kind.PAIN, now);
        }
    }

    private static boolean painful(Session.Treated treated) {
        return treated.treatment().result().newPain();
    }

    @Override
    public String toString() {
        return since.keySet().toString();
    }
}
