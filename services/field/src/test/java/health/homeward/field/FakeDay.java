package health.homeward.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One therapist's invented day: five visits, and the sessions that go with them. */
final class FakeDay {
    static final UUID MARIA = id(1);
    static final UUID JOAN = id(2);
    static final UUID REMEI = id(3);
    private static final ZoneId ANDORRA = ZoneId.of("Europe/Andorra");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String[]> SIGNS = List.of(
            sign("SKIN_RASH", "R36", "Is there a rash on the skin?"),
            sign("ACTIVE_BLEEDING", "R36", "Is there any bleeding, from the nose, the bowel or the womb?"),
            sign("FEVER", "R36", "Does the patient have a fever?"),
            sign("SKIN_DAMAGE", "R37", "Is the skin damaged: a bruise, a wound or a burn?"),
            sign("TEMPERATURE", "R41", "Is the temperature at or above the limit for massage?"),
            sign("UNEXPLAINED_MUSCLE_PAIN", "R44", "Is there muscle pain that nobody has explained yet?"),
            sign("IN_DOUBT", "R42", "Are you in any doubt whether massage is safe today?"));

    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ANDORRA);
    private final Map<String, ObjectNode> visits = new LinkedHashMap<>();

    /** @param version becomes the ETag, or null */
    record Answer(int status, Long version, JsonNode body) {}

    FakeDay() {
        add(visit(4, "08:15", 10, "COMPLETED", "Antoni", "Vila Font", "Av. Meritxell 40", "Andorra la Vella"));
        add(visit(
                1,
                "09:00",
                20,
                "CONFIRMED",
                "Maria",
                "Casal Pons",
                "Carrer de la Unió 7, 3r 2a",
                "Escaldes-Engordany"));
        add(visit(2, "10:30", 5, "SCHEDULED", "Joan", "Riba Montaner", "Carrer Major 12", "Encamp"));
        add(visit(5, "12:00", 15, "CANCELLED", "Carme", "Torres Solé", "Plaça del Poble 1", "Canillo"));
        add(visit(
                3,
                "15:30",
                30,
                "SCHEDULED",
                "Remei",
                "Areny de Plandolit i Fiter-Rossell",
                "Urbanització Les Terrasses de la Massana, bloc B",
                "La Massana"));
        visits.get(id(5).toString()).put("cause", "HOLD");
        visits.get(MARIA.toString())
                .withObject("patient")
                .put("doorNotes", "Ring twice, the dog is friendly. Key with the neighbour at 3r 1a.")
                .put("phone", "+376 800 123");
    }

    Answer of(String date) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("therapistId", id(90).toString()).put("date", date);
        ArrayNode list = answer.putArray("visits");
        if (date.equals(today.toString())) {
            answer.putObject("shift").put("from", "08:00").put("until", "17:00");
            visits.values().forEach(list::add);
        }
        return new Answer(200, null, answer);
    }

    Answer session(String sessionId) {
        return visits.values().stream()
                .filter(visit -> visit.get("sessionId").asText().equals(sessionId))
                .findFirst()
                .map(visit -> new Answer(
                        200,
                        visit.get("version").asLong(),
                        FakeSession.of(sessionId, visit.get("minutes").asInt())))
                .orElseGet(() -> problem(404, "not-found", "There is no such session in your hospital."));
    }

    Answer command(String visitId, String command, String match, JsonNode body) {
        ObjectNode visit = visits.get(visitId);
        if (visit == null) {
            return problem(404, "not-found", "There is no such visit in your hospital.");
        }
        if (match == null) {
            return problem(428, "precondition-required", "Send If-Match with the ETag that you last read.");
        }
        if (!match.equals("\"" + visit.get("version").asLong() + "\"")) {
            return problem(412, "stale", "Somebody changed it meanwhile. Read it again, then decide again.");
        }
        return body.path("checks").toString().contains("YES") ? feverRefused() : done(visit, command, body);
    }

    void move(String visitId) {
        change(visits.get(visitId), visits.get(visitId).get("state").asText());
        ObjectNode visit = visits.get(visitId);
        visit.put("start", later(visit.get("start"))).put("end", later(visit.get("end")));
    }

    void cancel(String visitId) {
        change(visits.get(visitId), "CANCELLED").put("cause", "HOLD");
    }

    static Answer problem(int status, String type, String detail) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "urn:homeward:problem:" + type).put("status", status);
        body.put("title", type).put("detail", detail);
        return new Answer(status, null, body);
    }

    private static Answer feverRefused() {
        Answer refused = problem(409, "refused", "Fever holds the session.");
        ((ObjectNode) refused.body())
                .putArray("reasons")
                .addObject()
                .put("rule", "R36")
                .put("code", "FEVER")
                .put("sentence", "Fever holds the session.");
        return refused;
    }

    private static Answer done(ObjectNode visit, String command, JsonNode body) {
        boolean early = body.path("beforeStart").asBoolean();
        return switch (command) {
            case "start" -> changed(visit, "STARTED");
            case "complete" -> changed(visit, "COMPLETED");
            case "miss" -> changed(visit, "MISSED");
            case "stop" -> changed(visit, early ? "MISSED" : "COMPLETED");
            default -> problem(404, "not-found", "There is no such command.");
        };
    }

    private static Answer changed(ObjectNode visit, String state) {
        change(visit, state);
        return new Answer(200, visit.get("version").asLong(), visit);
    }

    private static ObjectNode change(ObjectNode visit, String state) {
        return visit.put("state", state).put("version", visit.get("version").asLong() + 1);
    }

    private static String later(JsonNode instant) {
        return Instant.parse(instant.asText()).plusSeconds(1800).toString();
    }

    private void add(ObjectNode visit) {
        visits.put(visit.get("visitId").asText(), visit);
    }

    private ObjectNode visit(
            int n, String at, int minutes, String state, String given, String family, String street, String city) {
        Instant start = today.atTime(LocalTime.parse(at)).atZone(ANDORRA).toInstant();
        ObjectNode visit = JSON.createObjectNode();
        visit.put("visitId", id(n).toString())
                .put("version", 3)
                .put("kind", "MASSAGE")
                .put("state", state);
        visit.put("sessionId", id(100 + n).toString())
                .put("courseId", id(200 + n).toString());
        visit.put("start", start.toString())
                .put("end", start.plusSeconds(60L * minutes).toString());
        visit.put("minutes", minutes).put("level", "EXPERIENCED");
        visit.put("travelMinutes", 4 + 3 * n)
                .put("travelMetres", 1500 + 800 * n)
                .put("travelEstimated", n != 2);
        ObjectNode patient = visit.putObject("patient");
        patient.put("givenName", given).put("familyName", family).put("city", city);
        patient.put("latitude", 42.5063).put("longitude", 1.5218);
        patient.putArray("addressLines").add(street);
        ArrayNode checks = visit.putArray("checks");
        SIGNS.forEach(sign ->
                checks.addObject().put("code", sign[0]).put("rule", sign[1]).put("question", sign[2]));
        return visit;
    }

    private static String[] sign(String... parts) {
        return parts;
    }

    private static UUID id(int n) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(n));
    }
}
