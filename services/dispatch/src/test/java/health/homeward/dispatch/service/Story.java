package health.homeward.dispatch.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the other services tell about patients, each event held to its published schema before it is sent. */
final class Story {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaTester kafka;
    private final Map<UUID, String> hospitals = new HashMap<>();
    private final Map<UUID, UUID> courses = new HashMap<>();
    private final Map<UUID, UUID> clearances = new HashMap<>();
    private long version = 1;

    Story(KafkaTester kafka) {
        this.kafka = kafka;
    }

    /** A patient in Escaldes who can be visited every day from 9 to 18. */
    UUID patient(String hospital) {
        return patient(hospital, "09:00", "18:00");
    }

    UUID patient(String hospital, String from, String until) {
        UUID patient = UUID.randomUUID();
        home(patient, home(patient));
        referred(patient, hospital, from, until);
        return patient;
    }

    void referred(UUID patient, String hospital, String from, String until) {
        hospitals.put(patient, hospital);
        publish("intake", "ReferralSubmitted", patient, referral(patient, from, until));
    }

    void corrected(UUID patient, String from, String until) {
        Map<String, Object> body = referral(patient, from, until);
        body.put("changed", List.of("availability"));
        body.put("correctedAt", "2026-03-02T06:00:00Z");
        publish("intake", "ReferralCorrected", patient, body);
    }

    void withdrawn(UUID patient) {
        Map<String, Object> body = of(patient);
        body.put("referralId", UUID.randomUUID());
        body.put("withdrawnAt", "2026-03-02T06:00:00Z");
        body.put("reason", "OTHER");
        publish("intake", "ReferralWithdrawn", patient, body);
    }

    UUID course(UUID patient, Session... sessions) {
        return course(patient, false, sessions);
    }

    UUID course(UUID patient, boolean bedRest, Session... sessions) {
        UUID course = UUID.randomUUID();
        courses.put(patient, course);
        clearances.put(patient, UUID.randomUUID());
        Map<String, Object> body = of(patient);
        body.putAll(Map.of(
                "courseId", course,
                "clearanceId", clearances.get(patient),
                "referralId", UUID.randomUUID(),
                "kind", "FIRST",
                "plannedAt", "2026-03-02T06:00:00Z",
                "frequency", "DAILY",
                "affectedSide", "LEFT",
                "timeZone", "Europe/Andorra",
                "bedRest", bedRest,
                "regimen", "STROKE"));
        body.put("sessions", bodies(sessions));
        publish("plans", "CoursePlanned", patient, body);
        return course;
    }

    /** Silent about bed rest, as plans was before it told that. */
    void changed(UUID patient, String cause, Session... sessions) {
        changed(patient, cause, ofCourse(patient), sessions);
    }

    void bedRest(UUID patient, boolean keepsToBed, Session... sessions) {
        Map<String, Object> body = ofCourse(patient);
        body.put("bedRest", keepsToBed);
        changed(patient, "BED_REST", body, sessions);
    }

    private void changed(UUID patient, String cause, Map<String, Object> body, Session... sessions) {
        body.put("changedAt", "2026-03-02T06:00:00Z");
        body.put("cause", cause);
        body.put("sessions", bodies(sessions));
        publish("plans", "SessionChanged", patient, body);
    }

    UUID paused(UUID patient, Session... sessions) {
        return paused(patient, "R36", "FEVER", sessions);
    }

    UUID paused(UUID patient, String rule, String code, Session... sessions) {
        UUID cause = UUID.randomUUID();
        Map<String, Object> body = ofCourse(patient);
        body.put("pausedAt", "2026-03-02T06:00:00Z");
        body.put("cause", Map.of("rule", rule, "code", code));
        body.put("clearanceId", clearances.get(patient));
        body.put("causeId", cause);
        body.put("sessions", bodies(sessions));
        publish("plans", "CoursePaused", patient, body);
        return cause;
    }

    void resumed(UUID patient, String at, Session... sessions) {
        Map<String, Object> body = ofCourse(patient);
        body.put("resumedAt", at);
        body.put("sessions", bodies(sessions));
        publish("plans", "CourseResumed", patient, body);
    }

    void completed(UUID patient) {
        Map<String, Object> body = ofCourse(patient);
        body.put("completedAt", "2026-03-02T06:00:00Z");
        body.put("procedures", 20);
        body.put("lastProcedure", "2026-03-01");
        body.put("recallFrom", "2026-04-15");
        body.put("recallUntil", "2026-05-01");
        body.put("reason", "ENDED_EARLY");
        publish("plans", "CourseCompleted", patient, body);
    }

    UUID suspended(UUID patient, String at) {
        return suspended(patient, at, "R36", "FEVER");
    }

    UUID suspended(UUID patient, String at, String rule, String code) {
        UUID cause = UUID.randomUUID();
        Map<String, Object> body = ofClearance(patient);
        body.put("suspendedAt", at);
        body.put("reasons", List.of(Map.of("rule", rule, "code", code, "answer", "YES")));
        body.put("source", "THERAPIST");
        body.put("recheckBy", null);
        body.put("causeId", cause);
        publish("clearance", "ClearanceSuspended", patient, body);
        return cause;
    }

    void clearanceResumed(UUID patient, String at) {
        Map<String, Object> body = ofClearance(patient);
        body.put("resumedAt", at);
        body.put("resumedBy", UUID.randomUUID());
        body.put("validUntil", "2026-06-30");
        publish("clearance", "ClearanceResumed", patient, body);
    }

    void clearanceWithdrawn(UUID patient) {
        clearanceWithdrawn(patient, "NEUROLOGIST");
    }

    void clearanceWithdrawn(UUID patient, String reason) {
        Map<String, Object> body = ofClearance(patient);
        body.put("withdrawnAt", "2026-03-02T06:00:00Z");
        body.put("reason", reason);
        publish("clearance", "ClearanceWithdrawn", patient, body);
    }

    /** What intake answers about the home: a body, or a status such as 503. */
    void home(UUID patient, String answer) {
        send(HttpRequest.newBuilder(control(patient)).PUT(HttpRequest.BodyPublishers.ofString(answer)));
    }

    /** The authorization that intake was asked with; empty when it was not. */
    String askedWith(UUID patient) {
        return send(HttpRequest.newBuilder(control(patient)));
    }

    static String home(UUID patient) {
        return """
                {"patientId": "%s", "hospital": "enclar", "version": 1, "givenName": "Aina", "familyName": "Font",
                 "phone": "+376 800 000", "addressLines": ["Carrer de la Unió 1"], "city": "Escaldes",
                 "latitude": 42.5085, "longitude": 1.5340, "doorNotes": "Second bell", "timeZone": "Europe/Andorra"}""".formatted(patient);
    }

    /** A session as plans tells it. */
    record Session(UUID id, int n, String date, int minutes, String setting, String level, String state) {
        Session in(String otherState) {
            return new Session(id, n, date, minutes, setting, level, otherState);
        }

        Session on(String otherDate) {
            return new Session(id, n, otherDate, minutes, setting, level, state);
        }

        Session at(String otherSetting) {
            return new Session(id, n, date, minutes, otherSetting, level, state);
        }

        Session of(int otherMinutes) {
            return new Session(id, n, date, otherMinutes, setting, level, state);
        }

        Session needing(String otherLevel) {
            return new Session(id, n, date, minutes, setting, otherLevel, state);
        }
    }

    static Session session(String date, int minutes) {
        return new Session(UUID.randomUUID(), 1, date, minutes, "HOME", "EXPERIENCED", "PLANNED");
    }

    private static List<Map<String, Object>> bodies(Session... sessions) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        Arrays.stream(sessions)
                .forEach(session -> bodies.add(Map.of(
                        "sessionId", session.id(),
                        "n", session.n(),
                        "date", session.date(),
                        "earliest", session.date() + "T07:00:00Z",
                        "latest", session.date() + "T19:00:00Z",
                        "minutes", session.minutes(),
                        "setting", session.setting(),
                        "level", session.level(),
                        "areas", List.of("SHOULDER", "THIGH"),
                        "state", session.state())));
        bodies.replaceAll(body -> {
            Map<String, Object> whole = new LinkedHashMap<>(body);
            whole.put("stage", body.get("minutes"));
            return whole;
        });
        return bodies;
    }

    private Map<String, Object> referral(UUID patient, String from, String until) {
        Map<String, Object> body = example("intake", "ReferralSubmitted");
        body.putAll(of(patient));
        body.put("languages", List.of("ca"));
        body.put(
                "availability",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Map.of("day", day.name(), "from", from, "until", until))
                        .toList());
        return body;
    }

    private Map<String, Object> of(UUID patient) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("patientId", patient);
        body.put("hospital", hospitals.getOrDefault(patient, "enclar"));
        body.put("version", version++);
        return body;
    }

    private Map<String, Object> ofCourse(UUID patient) {
        Map<String, Object> body = of(patient);
        body.put("courseId", courses.computeIfAbsent(patient, id -> UUID.randomUUID()));
        return body;
    }

    private Map<String, Object> ofClearance(UUID patient) {
        Map<String, Object> body = of(patient);
        body.put("clearanceId", clearances.computeIfAbsent(patient, id -> UUID.randomUUID()));
        body.put("referralId", UUID.randomUUID());
        return body;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> example(String service, String event) {
        try {
            return JSON.readValue(Examples.of(service, event), LinkedHashMap.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static String written(Map<String, Object> body, UUID patient) {
        body.put("patientId", patient);
        body.put("hospital", "enclar");
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void publish(String service, String event, UUID patient, Map<String, Object> body) {
        try {
            String json = JSON.writeValueAsString(body);
            EventContract.check(service, event, json);
            kafka.publish(service, event, patient, (String) body.get("hospital"), json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static URI control(UUID patient) {
        String intake = ConfigProvider.getConfig().getValue("quarkus.rest-client.intake.url", String.class);
        return URI.create(intake + "/homes/" + patient);
    }

    private static String send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
