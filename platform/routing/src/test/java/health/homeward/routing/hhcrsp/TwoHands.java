package health.homeward.routing.hhcrsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.routing.hhcrsp.HhcrspSolution.Route;
import health.homeward.routing.hhcrsp.HhcrspSolution.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;

/** A rectangle of 3 by 4 again: one single visit, one by two at once, one by two after another. */
public final class TwoHands {
    private TwoHands() {}

    static JsonNode json() {
        try (InputStream text = TwoHands.class.getResourceAsStream("/two-hands.json")) {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HhcrspInstance instance() {
        return HhcrspFile.read("two-hands", json(), OptionalDouble.empty());
    }

    static Visit visit(String patient, String service, double start, double end) {
        return new Visit(patient, service, start, end);
    }

    static HhcrspSolution day(List<Visit> first, List<Visit> second) {
        return new HhcrspSolution(List.of(new Route("c1", first), new Route("c2", second)));
    }

    /**
     * c1 goes 5 to p1, 3 to p2, 5 to p3 and 3 home: 16. c2 goes 4 to p2, 5 to p3, 3 home: 12. At p3 the first service begins at 55, 5
     * late, the second at 65, 15 late.
     */
    public static HhcrspSolution good() {
        return day(
                List.of(visit("p1", "s1", 10, 20), visit("p2", "s1", 30, 40), visit("p3", "s1", 65, 70)),
                List.of(visit("p2", "s2", 30, 50), visit("p3", "s2", 55, 60)));
    }
}
