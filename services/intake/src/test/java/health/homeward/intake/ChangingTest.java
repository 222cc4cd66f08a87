package health.homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChangingTest extends IntakeTest {
    private static final String HOME = """
            {"addressLines":["Avinguda Meritxell 71"],"city":"Andorra la Vella","latitude":42.5079,"longitude":1.5278,
             "doorNotes":"Ring twice","phone":"+376 800 000","timeZone":"Europe/Andorra"}""";

    @Test
    void a_correction_changes_what_it_names_and_leaves_the_rest() {
        Referred referred = refer(",\"conscious\":\"YES\"");

        put(referred, "facts", "{\"affectedSide\":\"LEFT\",\"setting\":\"HOSPITAL\",\"mobility\":\"BED_REST\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("changed", is(List.of("affectedSide", "mobility", "setting")))
                .body("missing", not(hasItem("affectedSide")));

        assertThat(read(referred.referralId()).getString("facts.conscious")).isEqualTo("YES");
        assertThat(read(referred.referralId()).getString("facts.strokeType")).isEqualTo("ISCHAEMIC");
        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent corrected = kafka.await("intake", "ReferralCorrected", referred.patientId());
            EventContract.check(corrected);
            assertThat(corrected.text("/facts/affectedSide")).isEqualTo("LEFT");
            assertThat(corrected.text("/setting")).isEqualTo("HOSPITAL");
            assertThat(corrected.json().path("changed")).hasSize(3);
        }
    }

    @Test
    void a_correction_of_what_is_already_so_changes_nothing() {
        Referred referred = refer();
        long events = rows("outbox");

        put(referred, "facts", "{\"strokeType\":\"ISCHAEMIC\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changed", empty());
        assertThat(rows("outbox")).isEqualTo(events);
    }

    @Test
    void a_correction_may_set_the_patients_name_and_birth_right() {
        Referred referred = refer();

        put(
                        referred,
                        "facts",
                        "{\"patient\":{\"familyName\":\"Sierra\",\"givenName\":\"Marta\",\"birthDate\":\"1951-04-03\"}}")
                .then()
                .statusCode(200)
                .body("changed", is(List.of("patient")));
        assertThat(read(referred.referralId()).getString("patient.familyName")).isEqualTo("Sierra");
    }

    @Test
    void a_correction_replaces_the_conditions_that_it_names() {
        Referred referred =
                refer(",\"conditions\":[{\"system\":\"SNOMED\",\"code\":\"59621000\",\"clinicalStatus\":\"ACTIVE\"}]");

        put(
                        referred,
                        "facts",
                        "{\"conditions\":[{\"system\":\"ICD10\",\"code\":\"I48.0\",\"clinicalStatus\":\"ACTIVE\"}]}")
                .then()
                .statusCode(200)
                .body("changed", is(List.of("conditions")));
        assertThat(read(referred.referralId()).getList("facts.findings.contraindication"))
                .isEqualTo(List.of("RHYTHM_DISTURBANCE"));
    }

    @Test
    void a_correction_that_contradicts_itself_is_refused_with_every_reason_R5_R6() {
        Referred referred = refer();

        put(referred, "facts", "{\"onset\":{\"date\":\"2099-01-01\"},\"conscious\":\"YES\",\"gcs\":3}")
                .then()
                .statusCode(409)
                .body("reasons.rule", is(List.of("R5", "R6")));
        put(referred, "facts", "{\"affectedSide\":\"NONE\"}")
                .then()
                .statusCode(400)
                .body("detail", containsString("LEFT, RIGHT, BILATERAL, UNKNOWN"));
        assertThat(tag(referred.referralId())).isEqualTo("\"1\"");
        assertThat(number("select count(*) from audit where action = 'CorrectFacts' and not accepted and subject = '"
                        + referred.referralId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_home_is_kept_here_and_others_hear_only_that_it_changed() {
        Referred referred = refer();

        put(referred, "home", HOME).then().statusCode(200).body("changed", is(List.of("home")));

        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent corrected = kafka.await("intake", "ReferralCorrected", referred.patientId());
            EventContract.check(corrected);
            assertThat(corrected.text("/changed/0")).isEqualTo("home");
            assertThat(corrected.body()).doesNotContain("Meritxell", "latitude", "42.5079", "Ring", "+376");
        }
    }

    @Test
    void a_home_nobody_can_find_is_refused() {
        Referred referred = refer();

        put(
                        referred,
                        "home",
                        "{\"addressLines\":[\"Carrer Major 1\"],\"latitude\":0,\"longitude\":0,\"timeZone\":\"Mars/Base\"}")
                .then()
                .statusCode(409)
                .body("reasons.code", is(List.of("COORDINATES_EMPTY", "TIME_ZONE_UNKNOWN")));
        put(referred, "home", "{\"addressLines\":[\"Carrer Major 1\"],\"latitude\":42.5}")
                .then()
                .statusCode(409)
                .body("reasons.code", is(List.of("COORDINATES_INCOMPLETE")));
    }

    @Test
    void only_the_home_reader_is_told_where_a_patient_lives() {
        Referred referred = refer();
        String path = "/internal/hospitals/enclar/patients/" + referred.patientId() + "/home";
        var reader = health.homeward.testing.Tokens.homeReader();

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(reader)
                .get(path)
                .then()
                .statusCode(404);
        put(referred, "home", HOME).then().statusCode(200);

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(reader)
                .get(path)
                .then()
                .statusCode(200)
                .body("latitude", is(42.5079f))
                .body("familyName", equalTo("Serra"))
                .body("phone", equalTo("+376 800 000"))
                .body("doorNotes", equalTo("Ring twice"))
                .body("version", is(2))
                .body("timeZone", equalTo("Europe/Andorra"));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(reader)
                .get(path.replace("enclar", "valira"))
                .then()
                .statusCode(404);
        as("coordinator.enclar").get(path).then().statusCode(403);
        assertThat(number("select count(*) from audit where action = 'ReadHome' and patient_id = '"
                        + referred.patientId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void hours_replace_the_hours_before() {
        Referred referred = refer();

        put(referred, "availability", "{\"windows\":[{\"day\":\"TUESDAY\",\"from\":\"09:00\",\"until\":\"11:30\"}]}")
                .then()
                .statusCode(200)
                .body("changed", is(List.of("availability")));
        put(
                        referred,
                        "availability",
                        "{\"windows\":[{\"day\":\"TUESDAY\",\"from\":\"09:00\",\"until\":\"11:30\"},{\"day\":\"TUESDAY\",\"from\":\"11:00\",\"until\":\"12:00\"}]}")
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("WINDOWS_OVERLAP"));
        put(referred, "availability", "{\"windows\":[{\"day\":\"FEASTDAY\",\"from\":\"9\",\"until\":null}]}")
                .then()
                .statusCode(400);
        put(referred, "availability", "{}").then().statusCode(400);
        assertThat(read(referred.referralId()).getList("availability.until")).isEqualTo(List.of("11:30"));
    }

    @Test
    void consent_is_told_and_what_is_left_out_stays() {
        Referred referred = refer();
        put(referred, "consent", "{\"massage\":\"GIVEN\",\"homeVisits\":\"GIVEN\"}")
                .then()
                .statusCode(200);

        put(referred, "consent", "{\"massage\":\"REFUSED\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
        put(referred, "consent", "{\"massage\":\"PERHAPS\"}").then().statusCode(400);

        assertThat(read(referred.referralId()).getString("consent.homeVisits")).isEqualTo("GIVEN");
        assertThat(read(referred.referralId()).getString("consent.massage")).isEqualTo("REFUSED");
    }

    @Test
    void a_caregiver_is_named_and_removed_R34b() {
        Referred referred = refer();
        String caregiver = withKey(his())
                .header("If-Match", "\"1\"")
                .body(
                        "{\"givenName\":\"Pere\",\"relationship\":\"SON\",\"language\":\"ca\",\"teachingConsent\":\"GIVEN\"}")
                .post("/referrals/" + referred.referralId() + "/caregivers")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .extract()
                .path("caregiverId");

        String path = "/referrals/" + referred.referralId() + "/caregivers/" + caregiver;
        his().header("If-Match", "\"2\"").delete(path).then().statusCode(200).header("ETag", "\"3\"");
        his().header("If-Match", "\"3\"")
                .delete(path)
                .then()
                .statusCode(404)
                .body("detail", containsString("no such caregiver"));

        assertThat(read(referred.referralId()).getString("caregivers[0].status"))
                .isEqualTo("REMOVED");
        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent removed = kafka.await(
                    "intake",
                    event -> event.is("CaregiverChanged")
                            && event.text("/caregiverId").equals(caregiver)
                            && event.text("/status").equals("REMOVED"),
                    java.time.Duration.ofSeconds(20));
            EventContract.check(removed);
            assertThat(removed.body()).doesNotContain("Pere");
        }
    }

    @Test
    void a_caregiver_without_a_name_is_refused_R34b() {
        Referred referred = refer();

        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"language\":\"catalan!\"}")
                .post("/referrals/" + referred.referralId() + "/caregivers")
                .then()
                .statusCode(409)
                .body("reasons.code", is(List.of("CAREGIVER_UNNAMED", "LANGUAGE_UNKNOWN")));
        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"givenName\":\"Pere\",\"teachingConsent\":\"SURE\"}")
                .post("/referrals/" + referred.referralId() + "/caregivers")
                .then()
                .statusCode(400);
    }

    @Test
    void of_changes_at_once_to_one_version_only_one_is_made() throws Exception {
        Referred referred = refer();
        String path = "/referrals/" + referred.referralId() + "/availability";
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> changes = IntStream.range(9, 13)
                    .mapToObj(hour -> (Callable<Integer>) () -> his().header("If-Match", "\"1\"")
                            .body("{\"windows\":[{\"day\":\"MONDAY\",\"from\":\"08:00\",\"until\":\"%02d:00\"}]}"
                                    .formatted(hour))
                            .put(path)
                            .statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(changes)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
        assertThat(tag(referred.referralId())).isEqualTo("\"2\"");
    }

    @Test
    void a_withdrawn_referral_takes_no_further_change() {
        Referred referred = refer();
        String path = "/referrals/" + referred.referralId();
        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"CONSENT_WITHDRAWN\"}")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        put(referred, "consent", "{\"massage\":\"GIVEN\"}")
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("REFERRAL_WITHDRAWN"));
        put(referred, "home", HOME).then().statusCode(409);
        put(referred, "facts", "{\"gcs\":15}").then().statusCode(409);
        put(referred, "availability", "{\"windows\":[]}").then().statusCode(409);
        report(referred, "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2026-03-02T08:00:00Z\"}")
                .then()
                .statusCode(409);
        withKey(his())
                .header("If-Match", "\"2\"")
                .body("{\"reason\":\"OTHER\"}")
                .post(path + "/withdrawal")
                .then()
                .statusCode(409);
        withKey(his())
                .header("If-Match", "\"2\"")
                .body("{\"givenName\":\"Pere\"}")
                .post(path + "/caregivers")
                .then()
                .statusCode(409);

        assertThat(read(referred.referralId()).getString("state")).isEqualTo("WITHDRAWN");
        assertThat(read(referred.referralId()).getString("withdrawalReason")).isEqualTo("CONSENT_WITHDRAWN");
        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent withdrawn = kafka.await("intake", "ReferralWithdrawn", referred.patientId());
            EventContract.check(withdrawn);
            assertThat(withdrawn.text("/reason")).isEqualTo("CONSENT_WITHDRAWN");
        }
    }

    @Test
    void a_withdrawal_without_a_reason_is_400() {
        Referred referred = refer();
        String path = "/referrals/" + referred.referralId() + "/withdrawal";

        withKey(his()).header("If-Match", "\"1\"").body("{}").post(path).then().statusCode(400);
        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"BORED\"}")
                .post(path)
                .then()
                .statusCode(400);
        withKey(his()).body("{\"reason\":\"OTHER\"}").post(path).then().statusCode(428);
        his().header("If-Match", "\"1\"")
                .body("{\"reason\":\"OTHER\"}")
                .post(path)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | facts | {}",
                "PUT | home | {}",
                "PUT | availability | {\"windows\":[]}",
                "POST | caregivers | {\"givenName\":\"Pere\"}",
                "POST | withdrawal | {\"reason\":\"OTHER\"}"
            })
    void a_change_of_what_has_changed_meanwhile_is_412_and_not_made(String verb, String part, String body) {
        Referred referred = refer();
        put(referred, "consent", "{\"massage\":\"GIVEN\"}").then().statusCode(200);
        String before = everything();

        withKey(his())
                .header("If-Match", "\"1\"")
                .body(body)
                .request(verb, "/referrals/" + referred.referralId() + "/" + part)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nobody_is_removed_from_a_version_that_is_gone_or_from_a_withdrawn_referral_R34b() {
        String referral = "/referrals/" + refer().referralId();
        String caregiver = referral + "/caregivers/" + UUID.randomUUID();

        his().header("If-Match", "\"7\"").delete(caregiver).then().statusCode(412);
        his().header("If-Match", "\"1\"").delete(caregiver).then().statusCode(404);
        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"OTHER\"}")
                .post(referral + "/withdrawal")
                .then()
                .statusCode(200);
        his().header("If-Match", "\"2\"")
                .delete(caregiver)
                .then()
                .statusCode(409)
                .body("reasons.code", contains("REFERRAL_WITHDRAWN"));
    }
}
