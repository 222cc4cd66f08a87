package health.homeward.clearance.events;

/** Codes of other services; what is no code is a doubt and never passed on as text. */
final class Codes {
    private Codes() {}

    static String legible(String code) {
        return code != null && code.matches("[A-Z][A-Z0-9_]{1,59}") ? code : "IN_DOUBT";
    }
}
