package health.homeward.plans.domain.regimen;

import java.util.List;
import java.util.Set;

/**
 * What a regimen is for and which rules concern it: the requirements that the compiler applies, the rules that hold for every
 * session of it, the indications (R74) and the kind of massage (R75) in the source's words.
 */
public record Scope(
        Set<Requirement> requirements, List<String> everySession, List<Indication> indications, Modality modality) {

    public boolean asks(Requirement requirement) {
        return requirements.contains(requirement);
    }
}
