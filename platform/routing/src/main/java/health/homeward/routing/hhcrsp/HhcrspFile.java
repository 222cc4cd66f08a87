package health.homeward.routing.hhcrsp;

import com.fasterxml.jackson.databind.JsonNode;
import health.homeward.routing.hhcrsp.HhcrspInstance.Apart;
import health.homeward.routing.hhcrsp.HhcrspInstance.Caregiver;
import health.homeward.routing.hhcrsp.HhcrspInstance.Need;
import health.homeward.routing.hhcrsp.HhcrspInstance.Patient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the JSON of Ceschia and others. What this bench would not judge by, it refuses instead of forgetting it. */
public final class HhcrspFile {
    private final String name;
    private final JsonNode document;
    private final Map<String, Double> usual = new HashMap<>();

    private HhcrspFile(String name, JsonNode document) {
        this.name = name;
        this.document = document;
        document.path("services")
                .forEach(service -> usual.put(
                        service.path("id").asText(),
                        service.path("default_duration").asDouble(0)));
    }

    public static HhcrspInstance read(String name, JsonNode document, OptionalDouble best) {
        return new HhcrspFile(name, document).read(best);
    }

    private HhcrspInstance read(OptionalDouble best) {
        check(document.path("central_offices").size() == 1, "exactly one central office");
        List<Patient> patients = new ArrayList<>();
        document.path("patients").forEach(patient -> patients.add(patient(patient)));
        List<Caregiver> caregivers = new ArrayList<>();
        document.path("caregivers").forEach(caregiver -> caregivers.add(caregiver(caregiver)));
        check(!patients.isEmpty() && !caregivers.isEmpty(), "patients and caregivers");
        double[][] ways = document.has("distances") ? matrix() : straight();
        check(ways.length == patients.size() + 1, "a distance for every place");
        for (double[] row : ways) {
            check(row.length == ways.length, "distances from everywhere to everywhere");
        }
        return new HhcrspInstance(name, ways, patients, caregivers, best);
    }

    private Patient patient(JsonNode patient) {
        check(!patient.hasNonNull("incompatible_caregivers"), "no incompatible caregivers");
        List<Need> needs = new ArrayList<>();
        patient.path("required_caregivers").forEach(need -> needs.add(need(need)));
        check(needs.size() == 1 || needs.size() == 2, "one or two services for a patient");
        check(needs.size() == needs.stream().map(Need::service).distinct().count(), "two different services");
        check(needs.size() == 1 || patient.has("synchronization"), "how two services belong together");
        JsonNode window = patient.path("time_window");
        check(window.size() == 2, "a time window");
        return new Patient(
                patient.path("id").asText(),
                window.get(0).asDouble(),
                window.get(1).asDouble(),
                needs,
                needs.size() == 1 ? Optional.empty() : Optional.of(apart(patient.path("synchronization"))));
    }

    private Need need(JsonNode need) {
        String service = need.path("service").asText();
        return new Need(service, need.path("duration").asDouble(usual.getOrDefault(service, 0.0)));
    }

    private Apart apart(JsonNode synchronization) {
        if (synchronization.path("type").asText().equals("simultaneous")) {
            return new Apart(0, 0);
        }
        JsonNode distance = synchronization.path("distance");
        check(synchronization.path("type").asText().equals("sequential") && distance.size() == 2, "a synchronisation");
        return new Apart(distance.get(0).asDouble(), distance.get(1).asDouble());
    }

    private Caregiver caregiver(JsonNode caregiver) {
        check(!caregiver.hasNonNull("working_shift"), "no working shifts");
        Set<String> abilities = new HashSet<>();
        caregiver.path("abilities").forEach(ability -> abilities.add(ability.asText()));
        return new Caregiver(caregiver.path("id").asText(), Set.copyOf(abilities));
    }

    private double[][] matrix() {
        JsonNode rows = document.path("distances");
        return IntStream.range(0, rows.size())
                .mapToObj(from -> numbers(rows.get(from)))
                .toArray(double[][]::new);
    }

    /** Mankowska's are points in a plane, and distances have three decimals. */
    private double[][] straight() {
        List<double[]> points = new ArrayList<>();
        points.add(numbers(document.path("central_offices").get(0).path("location")));
        document.path("patients").forEach(patient -> points.add(numbers(patient.path("location"))));
        check(points.stream().allMatch(point -> point.length == 2), "distances or locations");
        return points.stream()
                .map(from -> points.stream()
                        .mapToDouble(to -> Math.round(1000 * Math.hypot(from[0] - to[0], from[1] - to[1])) / 1000.0)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    private void check(boolean kept, String expected) {
        if (!kept) {
            throw new IllegalArgumentException("%s: this bench expects %s".formatted(name, expected));
        }
    }
}
