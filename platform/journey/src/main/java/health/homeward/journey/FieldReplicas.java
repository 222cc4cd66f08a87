package health.homeward.journey;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where field answers.
 *
 * @param all base URLs of its replicas
 * @param turns gives the replica whose turn it is
 */
record FieldReplicas(List<String> all, UnaryOperator<String> turns) {
    String next() {
        return turns.apply("field");
    }
}
