package health.homeward.routing.peers;

/** A value of Timefold's lists: one service of one patient, by its number in {@link CareTask}. */
public record TimefoldService(int number) {}
