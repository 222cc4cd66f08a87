package health.homeward.dispatch.roads;

import java.util.Optional;

/** Whether ways are looked up on roads, in words for an operator. */
public record RoadState(Kind kind, Optional<String> extract, String sentence) {

    /** Only READY gives ways on roads; with each other one they are estimated. */
    public enum Kind {
        NONE,
        IMPORTING,
        READY,
        UNUSABLE
    }

    static RoadState none() {
        return new RoadState(Kind.NONE, Optional.empty(), "No extract is set: every way is estimated.");
    }

    static RoadState importing(String extract) {
        return new RoadState(
                Kind.IMPORTING,
                Optional.of(extract),
                "The extract is being imported: until then every way is estimated.");
    }

    static RoadState ready(String extract) {
        return new RoadState(Kind.READY, Optional.of(extract), "Ways are looked up on the extract's roads.");
    }

    static RoadState unusable(String extract, String why) {
        return new RoadState(Kind.UNUSABLE, Optional.of(extract), why + " Every way is estimated.");
    }
}
