package health.homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmittingTest extends IntakeTest {

    @Test
    void a_referral_as_json_goes_in_and_names_what_is_missing() {
        withKey(his())
                .body(referral(
                        number(),
                        ",\"conditions\":[{\"system\":\"ICD10\",\"code\":\"I10\",\"clinicalStatus\":\"ACTIVE\"}]"))
                .post("/referrals")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/referrals/"))
                .body("findings.contraindication", is(List.of("HIGH_BLOOD_PRESSURE")))
                .body("findings[0].rule", equalTo("R35"))
                .body("missing", hasItems("affectedSide", "conscious", "home", "consent.massage"))
                .body("missing", not(hasItem("strokeType")));
    }

    @Test
    void a_referral_is_told_to_others_without_a_name_in_it() {
        String number = number();
        String body = referral(number, "").replace("\"facts\"", """
                "home":{"addressLines":["Carrer Major 1"],"city":"Ordino","latitude":42.55,"longitude":1.53,"timeZone":"Europe/Andorra"},
                "availability":[{"day":"MONDAY","from":"09:00","until":"12:00"}],
                "caregivers":[{"givenName":"Pere","familyName":"Serra","language":"ca","teachingConsent":"GIVEN"}],
                "facts\"""");
        JsonPath answer = withKey(his())
                .body(body)
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent submitted = kafka.await("intake", "ReferralSubmitted", answer.getUUID("patientId"));
            ReceivedEvent caregiver = kafka.await("intake", "CaregiverChanged", answer.getUUID("patientId"));
            EventContract.check(submitted);
            EventContract.check(caregiver);
            assertThat(submitted.text("/referralId")).isEqualTo(answer.getString("referralId"));
            assertThat(submitted.text("/ageYears")).isEqualTo("75");
            assertThat(submitted.text("/availability/0/from")).isEqualTo("09:00");
            assertThat(submitted.json().path("caregiverIds")).hasSize(1);
            assertThat(caregiver.text("/version")).isEqualTo("2");
            assertThat(submitted.body() + caregiver.body())
                    .doesNotContain("Marta", "Serra", "Pere", "1951", "Carrer", "Ordino", "42.55", number);
        }
    }

    @Test
    void a_bundle_goes_in_with_its_findings_and_its_warnings() {
        JsonPath answer = withKey(his())
                .contentType(FHIR)
                .body(bundle("hayes766-d81b39aa"))
                .post("/referrals")
                .then()
                .statusCode(201)
                .body("findings.code", hasItems("91302008", "414545008", "399261000"))
                .body("findings.find { it.code == '271737000' }.clinicalStatus", equalTo("UNKNOWN"))
                .body("otherConditions.judged", everyItem(is(true)))
                .body("warnings.sentence", hasItem(containsString("probably nobody closed the record")))
                .body("warnings.path", hasItem("Bundle.entry.resource.ofType(Procedure)"))
                .body("missing", hasItems("strokeType", "affectedSide", "setting"))
                .extract()
                .jsonPath();

        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent submitted = kafka.await("intake", "ReferralSubmitted", answer.getUUID("patientId"));
            EventContract.check(submitted);
            assertThat(submitted.text("/facts/onset/instant")).isEqualTo("2023-12-12T00:35:40Z");
            assertThat(submitted.body()).doesNotContain("Hayes", "Thanh", "Wyman");
        }
    }

    @Test
    void a_referral_is_read_again_as_it_was_sent() {
        Referred referred = refer(",\"conscious\":\"YES\",\"gcs\":14,\"temperatureCelsius\":36.8");

        as("neurologist.enclar")
                .get("/referrals/" + referred.referralId())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OPEN"))
                .body("patient.familyName", equalTo("Serra"))
                .body("patient.birthDate", equalTo("1951-03-04"))
                .body("facts.onset.precision", equalTo("INSTANT"))
                .body("facts.gcs", is(14))
                .body("facts.temperatureCelsius", is(36.8f))
                .body("timeZone", equalTo("Europe/Andorra"))
                .body("home", nullValue());
    }

    @Test
    void a_patient_is_known_again_by_the_hospitals_number() {
        String number = number();
        JsonPath first =
                withKey(his()).body(referral(number, "")).post("/referrals").jsonPath();
        String later = referral(number, "").replace("2026-03-01T08:00:00Z", "2026-06-01T08:00:00Z");

        JsonPath second = withKey(his())
                .body(later)
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(second.getString("patientId")).isEqualTo(first.getString("patientId"));
        as("auditor.enclar")
                .get("/patients/" + first.getString("patientId"))
                .then()
                .statusCode(200)
                .body("patient.givenName", equalTo("Marta"))
                .body("referrals", hasSize(2))
                .body("referrals[0].referralId", equalTo(second.getString("referralId")));
    }

    @Test
    void the_same_bundle_under_a_new_key_names_the_open_referral() {
        String bundle = bundle("strosin214-8410f03f");
        String first = withKey(his())
                .contentType(FHIR)
                .body(bundle)
                .post("/referrals")
                .jsonPath()
                .getString("referralId");
        long events = rows("outbox");

        withKey(his())
                .contentType(FHIR)
                .body(bundle)
                .post("/referrals")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("referralId", equalTo(first))
                .body("reasons[0].code", equalTo("ALREADY_REFERRED"))
                .body("detail", containsString("already referred for this stroke"));
        assertThat(rows("outbox")).isEqualTo(events);
    }

    @Test
    void after_a_withdrawal_the_same_stroke_can_be_referred_anew() {
        String number = number();
        JsonPath first =
                withKey(his()).body(referral(number, "")).post("/referrals").jsonPath();
        withKey(his())
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"OTHER\"}")
                .post("/referrals/" + first.getString("referralId") + "/withdrawal")
                .then()
                .statusCode(200);

        withKey(his()).body(referral(number, "")).post("/referrals").then().statusCode(201);
    }

    @Test
    void two_requests_at_once_for_one_patient_make_one_referral() throws Exception {
        String number = number();
        String body = referral(number, "");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> submit =
                    () -> withKey(his()).body(body).post("/referrals").statusCode();
            List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(4, submit));
            int created = 0;
            for (Future<Integer> answer : answers) {
                created += answer.get() == 201 ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
        assertThat(number("select count(*) from patient where identifier_value = '" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void referrals_are_listed_page_by_page_the_latest_first() {
        Referred older = refer();
        Referred newer = refer();

        JsonPath page = as("coordinator.enclar")
                .get("/referrals?limit=1&state=OPEN")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.getString("items[0].referralId"))
                .isEqualTo(newer.referralId().toString());

        as("coordinator.enclar")
                .queryParam("after", page.getString("next"))
                .get("/referrals?limit=1&state=OPEN")
                .then()
                .statusCode(200)
                .body("items[0].referralId", equalTo(older.referralId().toString()));
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        as("coordinator.enclar").get("/referrals?limit=0").then().statusCode(400);
        as("coordinator.enclar")
                .get("/referrals?state=LOST")
                .then()
                .statusCode(400)
                .body("detail", containsString("OPEN or WITHDRAWN"));
        as("coordinator.enclar").get("/referrals?after=nowhere").then().statusCode(400);
    }

    @Test
    void the_audit_trail_keeps_who_referred_whom_under_which_rule() {
        Referred referred = refer(",\"conditions\":[{\"system\":\"SNOMED\",\"code\":\"59621000\"}]");

        assertThat(number("""
                select count(*) from audit where action = 'SubmitReferral' and accepted and rules = '{R35}'
                and role = 'hospital-system' and subject = '%s' and patient_id = '%s'""".formatted(referred.referralId(), referred.patientId())))
                .isEqualTo(1);
    }

    @Test
    void an_event_stands_under_the_patients_key_in_order() {
        Referred referred = refer();
        put(referred, "consent", "{\"massage\":\"GIVEN\"}").then().statusCode(200);
        report(referred, "{\"kind\":\"BED_REST_STARTED\",\"effectiveAt\":\"2026-03-02T08:00:00Z\"}")
                .then()
                .statusCode(201);

        try (KafkaTester kafka = new KafkaTester()) {
            UUID patient = referred.patientId();
            kafka.await(
                    "intake",
                    event -> event.is("ConditionReported") && event.subject().equals(patient.toString()),
                    Duration.ofSeconds(20));
            assertThat(kafka.all("intake").stream()
                            .filter(event -> event.key().equals(patient.toString()))
                            .map(event -> event.text("/version")))
                    .containsExactly("1", "2", "3");
        }
    }
}
