package health.homeward.dispatch.domain.routing.linked;

import java.util.List;
import java.util.Objects;

/**
 * Visits at which one or two therapists work, the two at once or one after the other, and which may begin late at a price: the
 * home health care routing and scheduling problem (Mankowska, Meisel & Bierwirth 2014). Times, ways and costs are whole numbers
 * of one unit. A plan costs its ways, every task's tardiness, and the greatest tardiness once more.
 *
 * @param ways       from place to place, {@code ways[from][to]}
 * @param base       the place where every therapist starts and ends
 * @param therapists for each the skills, as bits
 */
public record LinkedProblem(int[][] ways, int base, List<Visit> visits, List<Long> therapists) {
    static final int FAR = Integer.MAX_VALUE / 8;

    public LinkedProblem {
        visits = List.copyOf(visits);
        therapists = List.copyOf(therapists);
        Objects.checkIndex(base, ways.length);
        visits.forEach(visit -> Objects.checkIndex(visit.place(), ways.length));
    }

    /**
     * @param opens earliest start of each of its tasks
     * @param due   latest start that is not late
     * @param tasks one, or two for two therapists
     * @param gap   between the starts of the two; null for one task
     */
    public record Visit(int place, int opens, int due, List<Task> tasks, Gap gap) {
        public Visit {
            tasks = List.copyOf(tasks);
            if (tasks.isEmpty() || tasks.size() > 2 || (gap == null) != (tasks.size() == 1)) {
                throw new IllegalArgumentException("A visit has one task, or two with a gap between their starts.");
            }
            if (opens < 0 || due < 0 || due > FAR) {
                throw new IllegalArgumentException("A visit's times are not negative.");
            }
        }
    }

    /** What one therapist does there; the skills are bits that he must have. */
    public record Task(long skills, int duration) {
        public Task {
            if (duration < 0 || duration > FAR) {
                throw new IllegalArgumentException("No task takes less than no time.");
            }
        }
    }

    /** How much later the second task starts than the first; both 0 for two at once. */
    public record Gap(int least, int most) {
        public Gap {
            if (least < 0 || most < least || most > FAR) {
                throw new IllegalArgumentException("A gap is at least nothing, and its most no less than its least.");
            }
        }
    }
}
