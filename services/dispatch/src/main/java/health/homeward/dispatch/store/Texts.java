package health.homeward.dispatch.store;

import java.util.Collection;

/** Sets of codes as PostgreSQL keeps them: arrays in a stable order. */
final class Texts {

    private Texts() {}

    static String[] sorted(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
