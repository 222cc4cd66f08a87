package health.homeward.dispatch.rest;

import health.homeward.web.Caller;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a caller sees: a therapist who is nothing else sees own visits only, and homes are for those who go or send there. */
final class Sight {

    private Sight() {}

    /** The login whose visits alone may be seen; empty for those who see all. */
    static Optional<String> ownLogin(Caller caller) {
        boolean seesAll =
                Stream.of("dispatcher", "coordinator", "neurologist", "auditor").anyMatch(caller::has);
        return seesAll ? Optional.empty() : Optional.of(caller.login());
    }

    static boolean mayKnowHomes(Caller caller) {
        return Stream.of("dispatcher", "coordinator", "therapist").anyMatch(caller::has);
    }
}
