package health.homeward.teaching;

import static org.awaitility.Awaitility.await;

import health.homeward.testing.KafkaTester;
import health.homeward.testing.ReceivedEvent;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** One patient whose story the other services tell, event by event, and whom the teaching service answers. */
public final class Story {
    private static final Clock CLOCK = Clock.systemUTC();

    public final UUID patient = UUID.randomUUID();
    public final UUID referral = UUID.randomUUID();
    public final UUID caregiver = UUID.randomUUID();
    public final UUID clearance = UUID.randomUUID();
    public final UUID course = UUID.randomUUID();
    public final UUID lastSession = UUID.randomUUID();
    public final LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
    public final LocalDate lastDay = today.plusDays(20);

    private final KafkaTester kafka;
    private final String hospital;

    public Story(KafkaTester kafka, String hospital) {
        this.kafka = kafka;
        this.hospital = hospital;
    }

    /** A referred patient with a daughter who may be taught, on a course that has reached this stage. */
    public static Story ready(KafkaTester kafka, int stage) {
        return new Story(kafka, "enclar")
                .referred("GIVEN")
                .caregiver("ACTIVE", "GIVEN")
                .granted()
                .planned()
                .stage(stage);
    }

    public Story referred(String teaching) {
        return tell("intake", "ReferralSubmitted", """
                {"referralId":"%s","submittedAt":"%s","facts":{"strokeType":"ISCHAEMIC","mobility":"OUT_OF_BED"},
                 "consent":{"massage":"GIVEN","homeVisits":"GIVEN","caregiverTeaching":"%s"},"unheardOf":{"x":1}}""".formatted(referral, now(), teaching));
    }

    public Story caregiver(String status, String consent) {
        return tell("intake", "CaregiverChanged", """
                {"caregiverId":"%s","status":"%s","language":"ca","teachingConsent":"%s","changedAt":"%s"}""".formatted(caregiver, status, consent, now()));
    }

    public Story withdrawn() {
        return tell("intake", "ReferralWithdrawn", """
                {"referralId":"%s","withdrawnAt":"%s","reason":"OTHER"}""".formatted(referral, now()));
    }

    public Story reported(String kind) {
        return tell("intake", "ConditionReported", """
                {"reportId":"%s","referralId":"%s","reportedAt":"%s","effectiveAt":"%3$s","kind":"%s"}""".formatted(UUID.randomUUID(), referral, now(), kind));
    }

    public Story granted() {
        return tell("clearance", "ClearanceGranted", """
                {"clearanceId":"%s","grantedAt":"%s","validUntil":"%s"}""".formatted(clearance, now(), lastDay));
    }

    public Story suspended() {
        return tell("clearance", "ClearanceSuspended", """
                {"clearanceId":"%s","suspendedAt":"%s","reasons":[{"rule":"R36","code":"FEVER","answer":"YES"}]}""".formatted(clearance, now()));
    }

    public Story resumed() {
        return tell("clearance", "ClearanceResumed", """
                {"clearanceId":"%s","resumedAt":"%s","validUntil":"%s"}""".formatted(clearance, now(), lastDay));
    }

    public Story planned() {
        return tell("plans", "CoursePlanned", """
                {"courseId":"%s","clearanceId":"%s","plannedAt":"%s","bedRest":false,"timeZone":"Europe/Andorra",
                 "affectedSide":"LEFT","sessions":[{"sessionId":"%s","n":1,"date":"%s","state":"PLANNED"}]}""".formatted(course, clearance, now(), lastSession, lastDay));
    }

    public Story stage(int minutes) {
        return tell("plans", "StageReached", """
                {"courseId":"%s","reachedAt":"%s","date":"%s","stage":%d,"areas":[%s],"affectedSide":"LEFT",
                 "positions":["SUPINE","LATERAL_ON_HEALTHY_SIDE"],"bedRest":false,
                 "techniques":["STROKING","RUBBING","LIGHT_VIBRATION","TAPPING"]}""".formatted(course, now(), today, minutes, areas(minutes)));
    }

    public Story course(String type) {
        return tell("plans", type, """
                {"courseId":"%s","sessions":[{"sessionId":"%s","date":"%s","state":"PLANNED"}]}""".formatted(course, lastSession, lastDay));
    }

    /** Waits until the service has heard all that was told so far: nothing is missing but a sign-off. */
    public Story heard() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> List.of("NOTHING_SIGNED_OFF").equals(permission().getList("reasons.code")));
        return this;
    }

    public JsonPath permission() {
        return TeachingTest.therapist()
                .get("/patients/{p}/caregivers/{c}/permission", patient, caregiver)
                .jsonPath();
    }

    public JsonPath order(String... techniques) {
        return TeachingTest.command("coordinator.enclar")
                .body("""
                        {"patientId":"%s","caregiverId":"%s","techniques":["%s"]}""".formatted(patient, caregiver, String.join("\",\"", techniques)))
                .post("/teaching-orders")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Orders and signs off, and answers when the sheet for the present stage is there. */
    public UUID taught(String... techniques) {
        var order = order(techniques).getString("orderId");
        for (var i = 0; i < techniques.length; i++) {
            TeachingTest.command("therapist.marta")
                    .header("If-Match", "\"" + (i + 1) + "\"")
                    .body(signOff(techniques[i]))
                    .post("/teaching-orders/{id}/sign-offs", order)
                    .then()
                    .statusCode(201);
        }
        return sheet();
    }

    public static String signOff(String technique) {
        return """
            {"technique":"%s","shown":true,"doneWithHelp":true,"doneAlone":true,"signedByCaregiver":true}""".formatted(technique);
    }

    /** The sheet that counts now. */
    public UUID sheet() {
        var current = TeachingTest.therapist()
                .get("/sheets?limit=200&patientId=" + patient)
                .jsonPath()
                .getString("items.find { it.state == 'CURRENT' }.sheetId");
        return current == null ? null : UUID.fromString(current);
    }

    /** The secret of a new link to the present sheet. */
    public String secret() {
        var url = TeachingTest.command("therapist.marta")
                .body("{}")
                .post("/sheets/{id}/links", sheet())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("url");
        return url.substring(url.indexOf('#') + 1);
    }

    public ReceivedEvent awaits(String event) {
        return kafka.await("teaching", event, patient);
    }

    public Story tell(String source, String type, String body) {
        var whole = "{\"hospital\":\"%s\",\"patientId\":\"%s\",\"version\":1,".formatted(hospital, patient)
                + body.strip().substring(1);
        kafka.publish(source, type, patient, hospital, whole);
        return this;
    }

    private static Instant now() {
        return CLOCK.instant();
    }

    private static String areas(int minutes) {
        var areas = "\"SHOULDER\"";
        areas += minutes >= 10 ? ",\"THIGH\"" : "";
        areas += minutes >= 15 ? ",\"ARM\",\"LEG\"" : "";
        areas += minutes >= 20 ? ",\"BACK\"" : "";
        areas += minutes >= 25 ? ",\"CHEST\"" : "";
        return areas + (minutes >= 30 ? ",\"FOOT\",\"HAND\",\"EAR\"" : "");
    }
}
