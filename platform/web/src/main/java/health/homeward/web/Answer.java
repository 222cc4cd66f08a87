package health.homeward.web;

import java.util.List;
import java.util.Map;

/**
 * What a command answers; kept with its Idempotency-Key, so that a repeated request gets the same.
 *
 * @param status   HTTP status
 * @param body     written as JSON, or null; of a refusal, further members of the problem
 * @param version  becomes the ETag, or null
 * @param location where a created thing is found, relative to the service's root, or null
 * @param reasons  not empty exactly when the command was refused
 */
public record Answer(int status, Object body, Long version, String location, List<Reason> reasons) {
    public static Answer created(String location, long version, Object body) {
        return new Answer(201, body, version, location, List.of());
    }

    public static Answer ok(long version, Object body) {
        return new Answer(200, body, version, null, List.of());
    }

    public static Answer ok(Object body) {
        return new Answer(200, body, null, null, List.of());
    }

    public static Answer accepted(Object body) {
        return new Answer(202, body, null, null, List.of());
    }

    public static Answer noContent() {
        return new Answer(204, null, null, null, List.of());
    }

    /** Refused by the rules: 409, with every reason. The transaction still commits its audit line. */
    public static Answer refused(List<Reason> reasons) {
        return refused(reasons, Map.of());
    }

    /** The same, with further members of the problem for programs, such as the id of what stands in the way. */
    public static Answer refused(List<Reason> reasons, Map<String, Object> members) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal has a reason");
        }
        return new Answer(409, Map.copyOf(members), null, null, List.copyOf(reasons));
    }
}
