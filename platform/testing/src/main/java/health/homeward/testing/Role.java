package health.homeward.testing;

import java.util.Arrays;
import java.util.function.Supplier;

/** The realm's roles, each with somebody of Hospital Enclar who has it and no other. */
enum Role {
    HOSPITAL_SYSTEM("hospital-system", () -> Tokens.hospitalSystem("enclar")),
    COORDINATOR("coordinator", () -> Tokens.of("coordinator.enclar")),
    NEUROLOGIST("neurologist", () -> Tokens.of("neurologist.enclar")),
    THERAPIST("therapist", () -> Tokens.of("therapist.marta")),
    DISPATCHER("dispatcher", () -> Tokens.of("dispatcher.enclar")),
    AUDITOR("auditor", () -> Tokens.of("auditor.enclar")),
    /** No person and no hospital: the service that asks where a patient lives. */
    HOME_READER("home-reader", Tokens::homeReader);

    private final String name;
    private final Supplier<String> token;

    Role(String name, Supplier<String> token) {
        this.name = name;
        this.token = token;
    }

    static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The realm has no role " + name));
    }

    String token() {
        return token.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
