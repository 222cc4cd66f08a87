package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.LocalDate;
import java.util.List;

/** The neurologist's word on what was found: answers, overrides by code, a chosen first date or null (R9, R10). */
public record Ruling(List<Said> answers, List<Ordered> overrides, LocalDate chosenStart) {
    public static final Ruling NONE = new Ruling(List.of(), List.of(), null);

    public Ruling {
        answers = List.copyOf(answers);
        overrides = List.copyOf(overrides);
    }

    /**
     * An override that the neurologist asks for.
     *
     * @param rule      under which the neurologist saw the finding, or null
     * @param expiresOn last day, or null for the grant's
     * @param by        who asks for it; only a neurologist's counts
     */
    public record Ordered(String rule, String code, Justification justification, LocalDate expiresOn, Reporter by) {
        /** To the end of the grant, under whatever rule the finding has. */
        public Ordered(String code, Justification justification) {
            this(null, code, justification, null, Reporter.NEUROLOGIST);
        }
    }
}
