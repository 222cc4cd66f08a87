package health.homeward.clearance.domain.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All findings at once, the heaviest first, and the start if it can be dated. */
public record Screened(List<Finding> findings, Optional<StartWindow> start) {
    public Screened {
        findings = List.copyOf(findings);
    }

    public List<Finding> inTheWay() {
        return findings.stream().filter(Finding::standsInTheWay).toList();
    }

    public boolean clears() {
        return inTheWay().isEmpty();
    }

    /** All findings under a code, whatever became of them. */
    public List<Finding> under(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** The same, and what is found about the dates of it: who says that it is not there settles those too. */
    public List<Finding> about(String code) {
        return Stream.concat(under(code).stream(), under(code + DatesScreen.SUFFIX).stream())
                .toList();
    }

    /** Codes that a neurologist has overridden, and that therefore stand only as long as the override. */
    public Set<String> overriddenCodes() {
        return overridden().stream().map(Mark::code).collect(Collectors.toSet());
    }

    public List<Mark> overridden() {
        return marks(findings.stream().filter(finding -> finding.status() == FindingStatus.OVERRIDDEN));
    }

    public List<Mark> warnings() {
        return marks(findings.stream().filter(finding -> finding.isOpen() && finding.kind() == FindingKind.WARNING));
    }

    private static List<Mark> marks(Stream<Finding> findings) {
        return findings.map(Finding::mark).distinct().toList();
    }
}
