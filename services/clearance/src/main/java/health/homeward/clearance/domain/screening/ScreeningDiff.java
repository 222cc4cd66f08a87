package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.screening.PastScreening.Noted;
import java.time.Instant;
import java.util.List;

/** What a screening finds that the last one did not, no longer finds, or finds in another way (R43). */
public record ScreeningDiff(
        Instant since, List<Noted> added, List<Noted> gone, List<Changed> changed, List<Noted> unchanged) {

    public static ScreeningDiff between(PastScreening last, Screened screened) {
        List<Noted> now = PastScreening.of(last.at(), screened).findings();
        return new ScreeningDiff(
                last.at(),
                now.stream()
                        .filter(noted -> was(noted, last.findings()).isEmpty())
                        .toList(),
                last.findings().stream()
                        .filter(noted -> was(noted, now).isEmpty())
                        .toList(),
                now.stream()
                        .flatMap(noted -> was(noted, last.findings()).stream()
                                .filter(before -> !before.equals(noted))
                                .map(before -> new Changed(before, noted)))
                        .toList(),
                now.stream().filter(last.findings()::contains).toList());
    }

    private static List<Noted> was(Noted noted, List<Noted> others) {
        return others.stream()
                .filter(other -> other.mark().code().equals(noted.mark().code()))
                .toList();
    }

    /** The same finding before and now: another rule, kind or status, or other evidence. */
    public record Changed(Noted before, Noted now) {
        public boolean hasNewEvidence() {
            return !before.evidence().containsAll(now.evidence());
        }
    }
}
