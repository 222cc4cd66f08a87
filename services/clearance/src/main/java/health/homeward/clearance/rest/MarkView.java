package health.homeward.clearance.rest;

import health.homeward.clearance.domain.screening.Mark;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule and what was found under it. */
@Schema(name = "Mark")
public record MarkView(
        @Schema(examples = "R36") String rule,
        @Schema(examples = "FEVER") String code) {
    static List<MarkView> of(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new MarkView(mark.rule().name(), mark.code()))
                .toList();
    }
}
