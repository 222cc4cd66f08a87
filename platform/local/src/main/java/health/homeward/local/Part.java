package health.homeward.local;

/** The parts of the stack that are no service of ours: what a hospital would run already. */
public enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK;

    /** The part's name in files, logs and messages. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
