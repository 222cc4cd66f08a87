package health.homeward.routing.hhcrsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** Who visits whom when; caregivers who stay at the depot have no route. */
public record HhcrspSolution(List<Route> routes) {
    public HhcrspSolution {
        routes = routes.stream().filter(route -> !route.visits().isEmpty()).toList();
    }

    public record Route(String caregiver, List<Visit> visits) {
        public Route {
            visits = List.copyOf(visits);
        }
    }

    /** From the start of the service to its end, in minutes of the day. */
    public record Visit(String patient, String service, double start, double end) {}

    /** In the form of the instances' authors; what they call arrival is the start of the service. */
    static JsonNode json(HhcrspInstance instance, HhcrspSolution solution) {
        var document = JsonNodeFactory.instance.objectNode();
        var routes = document.putArray("routes");
        for (Route route : solution.routes) {
            var locations =
                    routes.addObject().put("caregiver_id", route.caregiver()).putArray("locations");
            route.visits().forEach(visit -> locations
                    .addObject()
                    .put("patient_id", visit.patient())
                    .put("service_id", visit.service())
                    .put("arrival_time", visit.start())
                    .put("departure_time", visit.end()));
        }
        return document;
    }
}
