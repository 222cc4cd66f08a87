package health.homeward.local;

import java.util.Locale;

/** The parts of the stack that are no service of ours: what a hospital would run already. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KAFKA("Kafka"),
    KEYCLOAK("Keycloak");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The part's name in files and settings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part's name in sentences. */
    public String title() {
        return title;
    }
}
