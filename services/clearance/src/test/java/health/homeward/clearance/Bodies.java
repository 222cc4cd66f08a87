package health.homeward.clearance;

import health.homeward.clearance.ServiceTest.Patient;
import java.time.Instant;
import java.util.UUID;

/** What other services and clinicians send. */
public final class Bodies {
    private Bodies() {}

    public static String referral(Patient patient, String strokeType, Instant onset, String... conditions) {
        return consenting(patient, strokeType, onset, "GIVEN", conditions);
    }

    public static String consenting(
            Patient patient, String strokeType, Instant onset, String consent, String... conditions) {
        return """
                {"referralId": "%s", "patientId": "%s", "hospital": "%s", "version": 1,
                 "submittedAt": "2026-05-04T10:00:00Z", "ageYears": 71,
                 %s, "setting": "HOME", "timeZone": "Europe/Andorra",
                 "availability": [], "languages": ["ca"], "caregiverIds": [],
                 "consent": {"massage": "%s", "homeVisits": "GIVEN", "caregiverTeaching": "UNKNOWN"},
                 "missing": [], "unjudgedConditions": 0, "gender": null, "therapistGenderWish": null}""".formatted(
                patient.referralId(), patient.id(), patient.hospital(), facts(strokeType, onset, conditions), consent);
    }

    public static String corrected(Patient patient, String strokeType, Instant onset, String... conditions) {
        String body = referral(patient, strokeType, onset, conditions);
        return body.substring(0, body.length() - 1)
                + ", \"changed\": [\"strokeType\"], \"correctedAt\": \"2026-05-05T10:00:00Z\"}";
    }

    private static String facts(String strokeType, Instant onset, String... conditions) {
        return """
                "facts": {"strokeType": "%s", "onset": {"instant": "%s", "date": null, "precision": "INSTANT"},
                  "affectedSide": "LEFT", "conscious": "YES", "gcs": 15, "mobility": "OUT_OF_BED",
                  "anticoagulant": "NO", "allergies": "UNKNOWN", "temperatureCelsius": null, "temperatureAt": null,
                  "systolic": null, "diastolic": null, "conditions": [%s]}""".formatted(strokeType, onset, String.join(",", conditions));
    }

    public static String condition(String contraindication, String status) {
        return """
                {"contraindication": "%s", "system": "SNOMED", "code": "59621000", "clinicalStatus": "%s",
                 "since": "2019-03-01", "until": null, "evidence": "Condition/%s", "site": null}""".formatted(contraindication, status, contraindication);
    }

    public static String conditionReport(Patient patient, UUID reportId, String kind, String fields) {
        return """
                {"reportId": "%s", "referralId": "%s", "patientId": "%s", "hospital": "%s", "version": 2,
                 "reportedAt": "2026-05-06T10:00:00Z", "effectiveAt": "2026-05-06T09:00:00Z", "kind": "%s",
                 "setting": null, "mobility": null, "conscious": null, "condition": null}""".formatted(reportId, patient.referralId(), patient.id(), patient.hospital(), kind)
                .transform(body -> fields.isEmpty()
                        ? body
                        : body.replaceFirst(
                                "\"" + fields.split("\"")[1] + "\": null",
                                java.util.regex.Matcher.quoteReplacement(fields)));
    }

    public static String withdrawn(Patient patient, String reason) {
        return """
                {"referralId": "%s", "patientId": "%s", "hospital": "%s", "version": 3,
                 "withdrawnAt": "2026-05-06T10:00:00Z", "reason": "%s"}""".formatted(patient.referralId(), patient.id(), patient.hospital(), reason);
    }

    public static String stop(Patient patient, UUID stopId, String code, String answer) {
        return """
                {"stopId": "%s", "visitId": "%s", "sessionId": "%s", "courseId": "%s", "therapistId": "%s",
                 "raisedAt": "2026-05-20T09:07:00Z", "beforeStart": true,
                 "findings": [{"code": "%s", "rule": "R36", "answer": "%s"}],
                 "hospital": "%s", "patientId": "%s", "version": 4}""".formatted(
                        stopId,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        code,
                        answer,
                        patient.hospital(),
                        patient.id());
    }

    public static String concern(Patient patient, UUID concernId, String code, String rule, String answer) {
        return """
                {"concernId": "%s", "caregiverId": null, "patientId": "%s", "hospital": "%s", "version": 1,
                 "raisedAt": "2026-05-20T09:07:00Z", "findings": [{"code": "%s", "rule": "%s", "answer": "%s"}]}""".formatted(concernId, patient.id(), patient.hospital(), code, rule, answer);
    }

    public static String due(Patient patient, UUID courseId, String status) {
        return """
                {"courseId": "%s", "referralId": "%s", "patientId": "%s", "hospital": "%s", "version": 40,
                 "dueAt": "2026-08-20T09:00:00Z", "recallFrom": "2026-08-20", "recallUntil": "2026-09-05",
                 "status": "%s"}""".formatted(courseId, patient.referralId(), patient.id(), patient.hospital(), status);
    }

    public static String rulesSet(UUID hospitalId, String hospital, long version, int lastRecommended, int proposed) {
        return """
                {"hospitalId": "%s", "hospital": "%s", "version": %d, "setAt": "2026-05-05T09:00:00Z", "derived": [
                  {"code": "LAST_RECOMMENDED_DAY", "rule": "R8", "value": %d},
                  {"code": "PROPOSED_DAY_AFTER_HAEMORRHAGE", "rule": "R9", "value": %d}]}""".formatted(hospitalId, hospital, version, lastRecommended, proposed);
    }

    public static String grant(String... fields) {
        return "{\"noOtherContraindications\": true" + (fields.length == 0 ? "" : ", " + String.join(", ", fields))
                + "}";
    }

    public static String override(String code) {
        return "{\"rule\": \"R35\", \"code\": \"%s\", \"reason\": \"Treated and stable\"}".formatted(code);
    }

    public static String resume(String code) {
        return "{\"reason\": \"Well again\", \"answers\": [{\"code\": \"%s\", \"answer\": \"NO\"}]}".formatted(code);
    }

    public static String report(Instant at, String code, String answer) {
        return "{\"at\": \"%s\", \"findings\": [{\"code\": \"%s\", \"answer\": \"%s\"}]}".formatted(at, code, answer);
    }
}
