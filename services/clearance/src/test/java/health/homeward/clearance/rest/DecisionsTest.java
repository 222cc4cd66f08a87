package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsTest extends ServiceTest {
    @Test
    void
            an_override_names_its_neurologist_and_its_last_day_which_is_the_grants_too_and_the_next_look_shows_what_is_new_R35_R43() {
        Patient patient = referred(Bodies.condition("HIGH_BLOOD_PRESSURE", "ACTIVE"));
        String id = caseId(patient);
        LocalDate lastDay =
                LocalDate.ofInstant(now(), ZoneId.of("Europe/Andorra")).plusDays(20);
        String override = Bodies.override("HIGH_BLOOD_PRESSURE").replace("}", ", \"expiresOn\": \"" + lastDay + "\"}");
        command(NEUROLOGIST, id, "grant", Bodies.grant("\"overrides\": [" + override + "]"))
                .then()
                .statusCode(200)
                .body("grant.validUntil", equalTo(lastDay.toString()))
                .body("overrides[0].rule", equalTo("R35"))
                .body("overrides[0].reason", equalTo("Treated and stable"))
                .body("overrides[0].by", notNullValue())
                .body("overrides[0].expiresOn", equalTo(lastDay.toString()))
                .body("sinceLastScreening.added", empty());
        assertThat(told("ClearanceGranted", patient).text("/validUntil")).isEqualTo(lastDay.toString());

        publish("dispatch", "SafetyStopRaised", patient, Bodies.stop(patient, UUID.randomUUID(), "FEVER", "YES"));
        awaitState(patient, "SUSPENDED");

        assertThat(read(patient).getList("sinceLastScreening.added.code")).containsExactly("FEVER");
        assertThat(read(patient).getList("sinceLastScreening.gone")).isEmpty();
    }

    @Test
    void a_grant_is_refused_with_every_reason_at_once() {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        submit(
                patient,
                Bodies.consenting(
                        patient,
                        "UNKNOWN",
                        onset(),
                        "UNKNOWN",
                        Bodies.condition("THROMBOSIS", "ACTIVE"),
                        Bodies.condition("FEVER", "ACTIVE"),
                        Bodies.condition("ONCOLOGY", "ACTIVE")));
        command(NEUROLOGIST, caseId(patient), "grant", "{\"permissions\": {\"prone\": true}}")
                .then()
                .statusCode(409)
                .body("reasons.rule", hasItems("R7", "R10", "R35", "R36", "R21", "R22"))
                .body(
                        "reasons.code",
                        hasItems(
                                "ATTESTATION_MISSING",
                                "STROKE_TYPE_UNKNOWN",
                                "THROMBOSIS",
                                "ONCOLOGY",
                                "ONCOLOGY_SITE",
                                "FEVER",
                                "CONSENT_UNKNOWN",
                                "PRONE_NOT_ALLOWED"))
                .body("reasons.find { it.code == 'CONSENT_UNKNOWN' }.rule", nullValue());
        assertThat(read(patient).getString("state")).isEqualTo("PENDING");
        // Events of a patient keep their order: were the refused grant told, it would stand before this one.
        command(NEUROLOGIST, caseId(patient), "refuse", "{\"reason\": \"Too much\"}")
                .then()
                .statusCode(200);
        told("ClearanceRefused", patient);
        assertThat(allTold(patient)).hasSize(1);
    }

    @Test
    void the_neurologist_states_type_side_and_consciousness_with_the_grant_R6_R10_R18() {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        submit(patient, Bodies.referral(patient, "UNKNOWN", onset()));
        command(
                        NEUROLOGIST,
                        caseId(patient),
                        "grant",
                        Bodies.grant(
                                "\"strokeType\": \"HAEMORRHAGIC\"",
                                "\"affectedSide\": \"RIGHT\"",
                                "\"conscious\": \"YES\"",
                                "\"heartDisease\": \"NO\"",
                                "\"organDysfunction\": \"NO\"",
                                "\"allergies\": \"NONE\"",
                                "\"permissions\": {\"prone\": true, \"heat\": true}"))
                .then()
                .statusCode(200);
        ReceivedEvent granted = told("ClearanceGranted", patient);
        assertThat(granted.text("/strokeType")).isEqualTo("HAEMORRHAGIC");
        assertThat(granted.text("/affectedSide")).isEqualTo("RIGHT");
        assertThat(granted.text("/earliestStart"))
                .isEqualTo(onsetOf(patient).plusSeconds(7 * 86_400).toString());
        assertThat(granted.text("/permissions/prone")).isEqualTo("true");
        assertThat(granted.text("/allergies")).isEqualTo("NONE");
    }

    @Test
    void a_chosen_date_opens_day_6_after_a_haemorrhage_R9() {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        submit(patient, Bodies.referral(patient, "HAEMORRHAGIC", onset()));
        var day6 = onset().plusSeconds(5 * 86_400)
                .atZone(java.time.ZoneId.of("Europe/Andorra"))
                .toLocalDate();
        command(NEUROLOGIST, caseId(patient), "grant", Bodies.grant("\"chosenStart\": \"" + day6.minusDays(2) + "\""))
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("R9"));
        command(NEUROLOGIST, caseId(patient), "grant", Bodies.grant("\"chosenStart\": \"" + day6 + "\""))
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("CHOSEN_BEFORE_PROPOSED_DAY"));
    }

    @Test
    void a_second_grant_is_refused_R7() {
        command(NEUROLOGIST, caseId(granted()), "grant", Bodies.grant())
                .then()
                .statusCode(409)
                .body("reasons.code", contains("ALREADY_GRANTED"));
    }

    @Test
    void of_two_neurologists_who_grant_at_once_one_is_told_that_it_has_changed() {
        String id = caseId(referred());
        String etag = etag(id);
        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> as(NEUROLOGIST)
                        .header("Idempotency-Key", key())
                        .header("If-Match", etag)
                        .body(Bodies.grant())
                        .post("/clearances/" + id + "/grant")
                        .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412, 412, 412);
    }

    @Test
    void a_deferral_and_a_refusal_are_told_with_their_rules() {
        Patient patient = referred(Bodies.condition("INFLUENZA", "ACTIVE"));
        var until = now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(7);
        command(NEUROLOGIST, caseId(patient), "defer", "{\"reason\": \"flu\", \"until\": \"" + until + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DEFERRED"))
                .body("deferredUntil", equalTo(until.toString()));
        assertThat(told("ClearanceDeferred", patient).text("/reasons/0/code")).isEqualTo("INFLUENZA");
        command(NEUROLOGIST, caseId(patient), "refuse", "{\"reason\": \"too frail\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("history[-1].note", equalTo("too frail"));
        told("ClearanceRefused", patient);
        command(NEUROLOGIST, caseId(patient), "grant", Bodies.grant())
                .then()
                .statusCode(409)
                .body("reasons.code", hasItem("CASE_REFUSED"));
        command(NEUROLOGIST, caseId(patient), "facts", "{\"answers\": [{\"code\": \"INFLUENZA\", \"answer\": \"NO\"}]}")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("clears", equalTo(true));
    }

    @Test
    void a_deferral_to_a_date_gone_by_is_refused() {
        command(NEUROLOGIST, caseId(referred()), "defer", "{\"reason\": \"wait\", \"until\": \"2020-01-01\"}")
                .then()
                .statusCode(409)
                .body("reasons.code", contains("UNTIL_NOT_AHEAD"));
    }

    @Test
    void a_coordinator_stops_and_only_a_neurologist_lets_go_on_R7() {
        Patient patient = granted();
        command(COORDINATOR, caseId(patient), "suspend", "{\"code\": \"SKIN_RASH\", \"reason\": \"seen on the ward\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("suspension.source", equalTo("HOSPITAL"));
        assertThat(told("ClearanceSuspended", patient).text("/reasons/0/code")).isEqualTo("SKIN_RASH");
        command(COORDINATOR, caseId(patient), "resume", Bodies.resume("SKIN_RASH"))
                .then()
                .statusCode(403);
        command(NEUROLOGIST, caseId(patient), "resume", Bodies.resume("SKIN_RASH"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_the_neurologist_withdraws_is_over() {
        Patient patient = granted();
        command(NEUROLOGIST, caseId(patient), "withdraw", "{\"reason\": \"moved away\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(told("ClearanceWithdrawn", patient).text("/reason")).isEqualTo("NEUROLOGIST");
    }

    @Test
    void a_corrected_type_is_answered_and_the_grant_told_anew_before_the_resumption_R10() {
        Patient patient = granted();
        command(NEUROLOGIST, caseId(patient), "facts", "{\"strokeType\": \"HAEMORRHAGIC\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        told("ClearanceSuspended", patient);
        command(NEUROLOGIST, caseId(patient), "resume", Bodies.resume("STROKE_TYPE_CHANGED"))
                .then()
                .statusCode(200);
        told("ClearanceResumed", patient);
        assertThat(allTold(patient))
                .extracting(event -> event.type().split("\\.")[3])
                .containsExactly("ClearanceGranted", "ClearanceSuspended", "ClearanceGranted", "ClearanceResumed");
        assertThat(allTold(patient).get(2).text("/strokeType")).isEqualTo("HAEMORRHAGIC");
    }

    @Test
    void a_course_goes_on_without_the_damaged_area_and_plans_are_told_before_the_resumption_R37_R18() {
        Patient patient = granted();
        assertThat(told("ClearanceGranted", patient).text("/permissions/areasLeftOut/0"))
                .isEmpty();
        publish("dispatch", "SafetyStopRaised", patient, Bodies.stop(patient, UUID.randomUUID(), "SKIN_DAMAGE", "YES"));
        awaitState(patient, "SUSPENDED");
        command(NEUROLOGIST, caseId(patient), "resume", resumeWithout("\"SHOULDER\", \"THIGH\""))
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("R18"))
                .body("reasons.code", contains("OPENER_LEFT_OUT"));
        command(NEUROLOGIST, caseId(patient), "resume", resumeWithout("\"SPINE\""))
                .then()
                .statusCode(400);
        command(NEUROLOGIST, caseId(patient), "resume", resumeWithout("\"HAND\""))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("grant.permissions.areasLeftOut", contains("HAND"))
                .body("history[-1].rules.rule", contains("R7", "R37"))
                .body("history[-1].note", equalTo("A bruise; left out: HAND"));
        told("ClearanceResumed", patient);
        assertThat(allTold(patient))
                .extracting(event -> event.type().split("\\.")[3])
                .containsExactly("ClearanceGranted", "ClearanceSuspended", "ClearanceGranted", "ClearanceResumed");
        ReceivedEvent anew = allTold(patient).get(2);
        EventContract.check(anew);
        assertThat(anew.text("/permissions/areasLeftOut/0")).isEqualTo("HAND");
    }

    private static String resumeWithout(String areas) {
        return "{\"reason\": \"A bruise\", \"answers\": [{\"code\": \"SKIN_DAMAGE\", \"answer\": \"NO\"}],"
                + " \"areasLeftOut\": [" + areas + "]}";
    }

    private java.time.Instant onsetOf(Patient patient) {
        return java.time.Instant.parse(read(patient).getString("facts.onset.instant"));
    }
}
