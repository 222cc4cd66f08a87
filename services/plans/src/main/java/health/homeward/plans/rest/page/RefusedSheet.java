package health.homeward.plans.rest.page;

import health.homeward.plans.domain.compile.Compilation;
import java.util.List;

/** Everything that speaks against a course, at once, with the rules that say so. */
public record RefusedSheet(List<Said> reasons, Legend legend) {

    static RefusedSheet of(Compilation.Refused refused) {
        List<Said> reasons = Said.reasons(refused.reasons());
        return new RefusedSheet(
                reasons, Legend.of(reasons.stream().map(Said::rule).toList()));
    }
}
