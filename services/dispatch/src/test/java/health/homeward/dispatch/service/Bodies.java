package health.homeward.dispatch.service;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Request bodies as clients send them. */
final class Bodies {

    static final List<String> CHECKS = List.of(
            "SKIN_RASH",
            "PURULENT_INFLAMMATION",
            "ACTIVE_BLEEDING",
            "FEVER",
            "INFLUENZA",
            "SORE_THROAT",
            "SPINAL_INFECTION",
            "NAUSEA_VOMITING",
            "SKIN_DAMAGE",
            "CHRONIC_EXACERBATION",
            "TEMPERATURE",
            "ACUTE_INFLAMMATION",
            "SKIN_DISEASE",
            "SWOLLEN_LYMPH_NODES",
            "UNEXPLAINED_MUSCLE_PAIN",
            "IN_DOUBT");

    private Bodies() {}

    static Map<String, Object> therapist(String login, String level) {
        return new HashMap<>(Map.of(
                "givenName",
                "Marta",
                "familyName",
                "Casal",
                "login",
                login,
                "level",
                level,
                "skills",
                List.of("STROKE_MASSAGE"),
                "languages",
                List.of("ca", "es"),
                "gender",
                "FEMALE",
                "homeBase",
                Map.of("latitude", 42.5063, "longitude", 1.5218),
                "transport",
                "CAR"));
    }

    static Map<String, Object> everyDay(String from, String until) {
        return Map.of(
                "shifts",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Map.of("weekday", day.name(), "from", from, "until", until))
                        .toList(),
                "validFrom",
                "2026-01-01");
    }

    static Map<String, Object> start(Instant at) {
        return start(at, "YES", "FEVER", "NO");
    }

    static Map<String, Object> start(Instant at, String conscious, String check, String answer) {
        return Map.of(
                "at",
                at.toString(),
                "conscious",
                conscious,
                "checks",
                CHECKS.stream()
                        .map(code -> Map.of("code", code, "answer", code.equals(check) ? answer : "NO"))
                        .toList());
    }

    static Map<String, Object> complete(Instant from, Instant until, int minutes, String outcome) {
        return Map.of(
                "startedAt",
                from.toString(),
                "finishedAt",
                until.toString(),
                "minutesGiven",
                minutes,
                "areasGiven",
                List.of("SHOULDER", "THIGH"),
                "outcome",
                outcome,
                "pain",
                "NONE");
    }

    static Map<String, Object> stop(Instant at, boolean beforeStart, String code, String answer) {
        return Map.of(
                "at", at.toString(),
                "beforeStart", beforeStart,
                "findings", List.of(Map.of("code", code, "answer", answer)));
    }
}
