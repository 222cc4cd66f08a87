package health.homeward.routing.peers;

/** A value of Timefold's lists, known by the file's number. */
public record TimefoldCustomer(int number) {}
