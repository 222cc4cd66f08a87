package health.homeward.routing.vrptw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** For each vehicle that leaves, its customers in their order, by the file's numbers. */
public record VrptwSolution(List<List<Integer>> routes) {
    public VrptwSolution {
        routes = routes.stream()
                .filter(route -> !route.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    static JsonNode json(VrptwInstance instance, VrptwSolution solution) {
        var document = JsonNodeFactory.instance.objectNode().put("instance", instance.name());
        var routes = document.putArray("routes");
        solution.routes.forEach(route -> {
            var customers = routes.addArray();
            route.forEach(customers::add);
        });
        return document;
    }
}
