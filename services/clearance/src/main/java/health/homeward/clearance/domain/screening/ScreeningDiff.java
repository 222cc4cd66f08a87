package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.screening.PastScreening.Noted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a screening finds that the last one did not, no longer finds, or finds in another way (R43). */
public record ScreeningDiff(
        Instant since, List<Noted> added, List<Noted> gone, List<Changed> changed, List<Noted> unchanged) {

    public static ScreeningDiff between(PastScreening last, Screened screened) {
        List<Noted> unchanged = new ArrayList<>();
        List<Noted> before = new ArrayList<>(last.findings());
        List<Noted> now = new ArrayList<>();
        for (Noted noted : PastScreening.of(last.at(), screened).findings()) {
            (before.remove(noted) ? unchanged : now).add(noted);
        }
        List<Changed> changed = new ArrayList<>();
        List<Noted> added = new ArrayList<>();
        for (Noted noted : now) {
            Optional<Noted> was = nearest(noted, before);
            was.ifPresentOrElse(
                    found -> {
                        before.remove(found);
                        changed.add(new Changed(found, noted));
                    },
                    () -> added.add(noted));
        }
        return new ScreeningDiff(last.at(), added, before, changed, unchanged);
    }

    /** Of several findings of one code the one that shares most of its evidence. */
    private static Optional<Noted> nearest(Noted noted, List<Noted> others) {
        return others.stream()
                .filter(other -> other.mark().code().equals(noted.mark().code()))
                .max(Comparator.comparingLong(other -> other.evidence().stream()
                        .filter(noted.evidence()::contains)
                        .count()));
    }

    /** The same finding before and now: another rule, kind or status, or other evidence. */
    public record Changed(Noted before, Noted now) {
        public boolean hasNewEvidence() {
            return !before.evidence().containsAll(now.evidence());
        }
    }
}
