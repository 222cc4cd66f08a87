package health.homeward.clearance.domain.facts;

import java.util.List;

/** A code that this release does not know: somebody is worried, so a doctor decides (R42). */
public record UnrecognisedGround(String code) implements Ground {
    @Override
    public Rule rule() {
        return Rule.R42;
    }

    @Override
    public Weight weight() {
        return Weight.TEMPORARY;
    }

    @Override
    public String words() {
        return "a finding this system does not know (" + code + ")";
    }

    @Override
    public List<Rule> alsoUnder() {
        return List.of();
    }
}
