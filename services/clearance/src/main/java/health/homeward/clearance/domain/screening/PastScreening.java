package health.homeward.clearance.domain.screening;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a neurologist had before them at the last decision (R43), so that the next look shows what is new. */
public record PastScreening(Instant at, List<Noted> findings) {
    public PastScreening {
        findings = List.copyOf(findings);
    }

    public static PastScreening of(Instant at, Screened screened) {
        return new PastScreening(at, screened.findings().stream().map(Noted::of).toList());
    }

    /** One finding as it was then; {@code evidence} holds references and no text. */
    public record Noted(Mark mark, FindingKind kind, FindingStatus status, Set<String> evidence) {
        public Noted {
            evidence = Set.copyOf(evidence);
        }

        static Noted of(Finding finding) {
            return new Noted(finding.mark(), finding.kind(), finding.status(), Set.copyOf(finding.references()));
        }
    }

    @Override
    public String toString() {
        return "PastScreening[" + at + ", redacted]";
    }
}
