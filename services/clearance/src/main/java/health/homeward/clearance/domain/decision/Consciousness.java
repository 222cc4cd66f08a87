package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** R6 is asked as a question of its own, so a report about consciousness changes the fact and is no contraindication. */
final class Consciousness {
    /** Those to which NO plainly means that the patient is conscious. */
    private static final Set<String> PROBLEMS = Set.of("NOT_CONSCIOUS", "UNCONSCIOUS");

    /** A bedside check asks "Is the patient conscious?": NO to these may say that the patient is not, so it is a doubt. */
    private static final Set<String> EITHER_WAY = Set.of("CONSCIOUS", "CONSCIOUSNESS");

    /** That it is not known is a doubt when it is said, and no word on which it is when it is denied. */
    private static final String UNKNOWN = "CONSCIOUSNESS_UNKNOWN";

    private Consciousness() {}

    static boolean isAskedBy(Said said) {
        return PROBLEMS.contains(said.code())
                || EITHER_WAY.contains(said.code())
                || said.code().equals(UNKNOWN);
    }

    /**
     * R6 asks at the time of clearance: a NO of another day, from before the stroke, or older than a fact that says otherwise is no
     * word on it.
     */
    static boolean isOutdated(Said said, PatientFacts facts, Instant now) {
        if (!isAskedBy(said) || said.answer() != Answer.NO || said.at() == null) {
            return false;
        }
        ZoneId zone = facts.person().zone();
        boolean ofAnotherDay = !LocalDate.ofInstant(said.at(), zone).equals(LocalDate.ofInstant(now, zone));
        boolean beforeTheStroke =
                facts.stroke().onset().dayZero(zone).filter(said.at()::isBefore).isPresent();
        boolean againstTheFact =
                facts.presentation().conscious() == YesNo.NO && said.at().isBefore(now);
        return ofAnotherDay || beforeTheStroke || againstTheFact;
    }

    /** The answer as far as it can be relied on. */
    private static Answer understood(Said said) {
        boolean doubt = EITHER_WAY.contains(said.code()) && said.answer() == Answer.NO
                || said.code().equals(UNKNOWN) && said.answer() != Answer.NOT_ASKED;
        return doubt ? Answer.UNSURE : said.answer();
    }

    /** What a stop or concern says of consciousness: its loss, or doubt. */
    static StatedFacts reported(List<Said> answers) {
        return stated(answers, Answer::raisesConcern);
    }

    /** Both together: what was reported stands until the neurologist has spoken of it. */
    static StatedFacts said(List<Said> reported, List<Said> answers) {
        List<Said> unanswered = reported.stream()
                .filter(report -> answers.stream().noneMatch(said -> isAskedBy(said) && said.follows(report)))
                .toList();
        return answered(answers).and(stated(unanswered, Answer::leavesOpen));
    }

    private static StatedFacts stated(List<Said> answers, Predicate<Answer> counts) {
        return answers.stream()
                .filter(Consciousness::isAskedBy)
                .map(Consciousness::understood)
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
