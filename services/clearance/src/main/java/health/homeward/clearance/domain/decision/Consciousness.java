package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** R6 is asked as a question of its own, so a report about consciousness changes the fact and is no contraindication. */
final class Consciousness {
    private static final Set<String> QUESTIONS =
            Set.of("NOT_CONSCIOUS", "UNCONSCIOUS", "CONSCIOUS", "CONSCIOUSNESS", "CONSCIOUSNESS_UNKNOWN");

    /** Those to which NO plainly means that the patient is conscious. */
    private static final Set<String> PROBLEMS = Set.of("NOT_CONSCIOUS", "UNCONSCIOUS", "CONSCIOUSNESS_UNKNOWN");

    private Consciousness() {}

    static boolean isAskedBy(Said said) {
        return QUESTIONS.contains(said.code());
    }

    /** What a stop or concern says of consciousness: its loss, or doubt. */
    static StatedFacts reported(List<Said> answers) {
        return stated(answers, Answer::raisesConcern);
    }

    private static StatedFacts stated(List<Said> answers, Predicate<Answer> counts) {
        return answers.stream()
                .filter(Consciousness::isAskedBy)
                .map(Said::answer)
                .filter(counts)
                .min(Answer::compareTo)
                .map(answer -> StatedFacts.conscious(answer == Answer.YES ? YesNo.NO : YesNo.UNKNOWN))
                .orElse(StatedFacts.NOTHING);
    }

    /** What the neurologist's answers say of it: NO to its loss is a yes to consciousness, and not asked is not known. */
    static StatedFacts answered(List<Said> answers) {
        StatedFacts concern = stated(answers, Answer::leavesOpen);
        boolean denied =
                answers.stream().anyMatch(said -> PROBLEMS.contains(said.code()) && said.answer() == Answer.NO);
        return concern.isNothing() && denied ? StatedFacts.conscious(YesNo.YES) : concern;
    }
}
