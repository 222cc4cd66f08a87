package health.homeward.clearance.events;

import health.homeward.clearance.domain.screening.Mark;
import java.util.List;

/** A rule and a code, as events carry them. */
record MarkV1(String rule, String code) {
    static List<MarkV1> of(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new MarkV1(mark.rule().name(), mark.code()))
                .toList();
    }
}
