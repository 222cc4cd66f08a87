package health.homeward.dispatch.domain.visit;

import java.util.Objects;

/** What a course says about one of its sessions: how it is to be given, and whether it is still to be given at home. */
public record SessionNews(Order order, Standing standing) {

    public SessionNews {
        Objects.requireNonNull(order);
        Objects.requireNonNull(standing);
    }

    /** What the session's state and setting mean to those who send people to homes (R25). */
    public enum Standing {
        AT_HOME,
        ELSEWHERE,
        HELD,
        OVER
    }
}
