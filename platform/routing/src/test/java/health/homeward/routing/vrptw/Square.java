package health.homeward.routing.vrptw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Three customers on the corners of a rectangle of 3 by 4, the depot on the fourth: every way is 3, 4 or 5. */
public final class Square {
    /** Depot, 3, 1, 2, depot: 4 + 3 + 4 + 3, but 25 of 20 carried; so 2 goes alone: 4 + 3 + 5 and 3 + 3. */
    public static final double BEST = 18;

    private Square() {}

    public static VrptwInstance instance() {
        return SolomonFile.read("square", lines(), OptionalDouble.of(BEST));
    }

    static List<String> lines() {
        try (InputStream text = Square.class.getResourceAsStream("/square.txt")) {
            return Arrays.asList(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SafeVarargs
    static VrptwSolution routes(List<Integer>... routes) {
        return new VrptwSolution(List.of(routes));
    }
}
