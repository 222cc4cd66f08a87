package health.homeward.plans.domain.regimen;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a regimen is for and which rules concern it: the requirements that the compiler applies, the rules that hold for every
 * session of it, the indications (R74) and the kind of massage (R75) in the source's words.
 *
 * @param start read where {@link Requirement#START_WINDOW} is asked
 */
public record Scope(
        Set<Requirement> requirements,
        List<String> everySession,
        List<Indication> indications,
        Modality modality,
        StartDays start) {

    /** Courses kept before hospitals could set the days of a start were compiled with the source's. */
    public Scope {
        start = Objects.requireNonNullElse(start, StartDays.SOURCE);
    }

    public Scope(
            Set<Requirement> requirements, List<String> everySession, List<Indication> indications, Modality modality) {
        this(requirements, everySession, indications, modality, StartDays.SOURCE);
    }

    Scope with(StartDays changed) {
        return new Scope(requirements, everySession, indications, modality, changed);
    }

    public boolean asks(Requirement requirement) {
        return requirements.contains(requirement);
    }
}
