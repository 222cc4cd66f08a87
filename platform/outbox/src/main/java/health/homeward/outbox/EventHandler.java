package health.homeward.outbox;

/** Knows what its service does about the facts of one other service. One bean per source. */
public interface EventHandler {
    /** The publishing service, such as {@code intake}. */
    String source();

    /** {@link Reaction#NONE} for every type that is of no use or not known; the body is read by the reaction, not before. */
    Reaction reactionTo(IncomingEvent event);
}
