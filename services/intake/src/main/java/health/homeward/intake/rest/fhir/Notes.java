package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was left out or doubted while reading, and what makes the bundle no referral at all. */
final class Notes {
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Reason> obstacles = new ArrayList<>();
    private final Map<String, Integer> unread = new LinkedHashMap<>();

    void warn(String path, String sentence) {
        warnings.add(new Warning(path, sentence));
    }

    void obstacle(String field, String code, String sentence) {
        obstacles.add(new Reason(null, code, field, sentence));
    }

    /** Counts resources that hold nothing a referral needs: one line for all of a kind. */
    void unread(String kind) {
        unread.merge(kind, 1, Integer::sum);
    }

    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        unread.forEach((kind, count) -> all.add(new Warning(
                "Bundle.entry.resource.ofType(" + kind + ")",
                count + (count == 1 ? " resource" : " resources")
                        + " of this kind not read: a referral needs nothing of it.")));
        return all;
    }

    List<Reason> obstacles() {
        return List.copyOf(obstacles);
    }
}
