package health.homeward.teaching.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of other services: one that teaching does not know opens nothing and stops nothing. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> Optional<E> one(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
    }

    static <E extends Enum<E>> Set<E> known(Class<E> type, List<String> codes) {
        return codes == null
                ? Set.of()
                : codes.stream().flatMap(code -> one(type, code).stream()).collect(Collectors.toSet());
    }
}
