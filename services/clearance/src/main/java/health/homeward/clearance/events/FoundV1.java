package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import java.util.List;
import java.util.stream.Stream;

/** One finding of a safety stop or a concern. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundV1(String code, String answer) {
    private static final Said IN_DOUBT = new Said("IN_DOUBT", Answer.UNSURE);

    /** Whoever raises it is worried: without a plain finding it is a doubt, and doubt stops too (R42). */
    static List<Said> said(List<FoundV1> findings) {
        List<Said> said = Stream.ofNullable(findings)
                .flatMap(List::stream)
                .map(found -> new Said(Codes.legible(found.code), found.answered()))
                .toList();
        return said.stream().anyMatch(one -> one.answer().raisesConcern()) ? said : List.of(IN_DOUBT);
    }

    private Answer answered() {
        return Known.or(Answer.UNSURE, answer);
    }
}
