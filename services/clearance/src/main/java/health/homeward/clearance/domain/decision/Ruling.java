package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.Overriding.Justification;
import java.time.LocalDate;
import java.util.List;

/** The neurologist's word on what was found: answers, overrides by code, a chosen first date or null (R9, R10). */
public record Ruling(List<Said> answers, List<Ordered> overrides, LocalDate chosenStart) {
    public static final Ruling NONE = new Ruling(List.of(), List.of(), null);

    public Ruling {
        answers = List.copyOf(answers);
        overrides = List.copyOf(overrides);
    }

    /** An override that the neurologist asks for. */
    public record Ordered(String code, Justification justification) {}
}
