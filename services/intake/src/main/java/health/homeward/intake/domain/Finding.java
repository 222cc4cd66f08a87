package health.homeward.intake.domain;

import java.util.List;

/**
 * A condition that is a contraindication by the value sets.
 *
 * @param display name of the code as the value set has it, never the sender's words
 * @param reason  why the code counts, from the value set
 */
public record Finding(
        Contraindication contraindication,
        CodeSystem system,
        String code,
        String display,
        String reason,
        CodedCondition.Course course,
        String evidence,
        String site) {

    /** Whether both say the same of the same thing. */
    boolean repeats(Finding other) {
        return identity().equals(other.identity());
    }

    /** Whether both speak of the same code, whatever they say of it. */
    boolean concernsSame(Finding other) {
        return contraindication == other.contraindication && system == other.system && code.equals(other.code);
    }

    private List<Object> identity() {
        return List.of(contraindication, system, code, course);
    }
}
