package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo region's therapists: imported once through dispatch's public API, known here by login. */
final class Roster {
    private final Api api;
    /** R2: who may give a session at a patient's home. */
    private static final Set<String> HOME_LEVELS = Set.of("EXPERIENCED", "HIGH");

    private final Map<String, String> loginOf = new HashMap<>();
    private final Map<String, String> levelOf = new HashMap<>();

    Roster(Api api) {
        this.api = api;
    }

    /** Imports who is missing, with shifts for as long as any demo patient's story may last, and learns the ids. */
    void importRegion() {
        for (JsonNode hospital : region()) {
            String dispatcher = "dispatcher." + hospital.path("code").asText();
            Map<String, String> known = known(dispatcher);
            hospital.path("therapists").forEach(therapist -> {
                String login = therapist.path("login").asText();
                if (!known.containsKey(login)) {
                    known.put(login, employ(dispatcher, therapist));
                }
                loginOf.put(known.get(login), login);
                levelOf.put(known.get(login), therapist.path("level").asText());
            });
        }
    }

    /** @throws StepFailed for a therapist who is not of the region */
    String login(String therapistId) {
        String login = loginOf.get(therapistId);
        if (login == null) {
            throw new StepFailed("Nobody knows therapist " + therapistId);
        }
        return login;
    }

    /** @throws StepFailed unless the region's own list, not the booking, says that this therapist is experienced (R2) */
    void checkMayComeHome(String therapistId) {
        String level = levelOf.get(therapistId);
        Story.check(HOME_LEVELS.contains(level), "R2: " + login(therapistId) + " is " + level + ": no visits at home");
    }

    String shortName(String therapistId) {
        return login(therapistId).replace("therapist.", "");
    }

    int size() {
        return loginOf.size();
    }

    static int expectedSize() {
        return region().stream()
                .mapToInt(hospital -> hospital.path("therapists").size())
                .sum();
    }

    private Map<String, String> known(String dispatcher) {
        Map<String, String> known = new HashMap<>();
        api.get(dispatcher, "dispatch", "/therapists?limit=200")
                .expect(200)
                .at("/items")
                .forEach(therapist -> known.put(
                        therapist.path("login").asText(),
                        therapist.path("therapistId").asText()));
        return known;
    }

    private String employ(String dispatcher, JsonNode entry) {
        ObjectNode therapist = entry.deepCopy();
        JsonNode shifts = therapist.remove("shifts");
        Reply created =
                api.post(dispatcher, "dispatch", "/therapists", therapist).expect(201);
        String id = created.text("/therapistId");
        Map<String, Object> body = Map.of("shifts", shifts, "validFrom", "2010-01-01", "validUntil", "2035-12-31");
        Reply shifted = api.post(dispatcher, "dispatch", "/therapists/" + id + "/shifts", created.etag(), body);
        Story.check(
                shifted.status() / 100 == 2,
                "The shifts of " + therapist.path("login").asText() + " were not taken");
        return id;
    }

    private static List<JsonNode> region() {
        try (var stream = Roster.class.getResourceAsStream("/region/andorra.json")) {
            return Story.elements(new ObjectMapper().readTree(stream).path("hospitals"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
