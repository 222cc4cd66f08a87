package health.homeward.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.BooleanNode;
import health.homeward.plans.app.LookAtCourses;
import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whole lives of courses over the real broker and database. */
@QuarkusTest
class CourseLifeTest extends PlansTest {
    @Inject
    LookAtCourses clock;

    @Test
    void a_prescribed_course_is_told_with_all_its_sessions_R12() {
        UUID course = prescribed();
        var event = told("CoursePlanned");
        assertThat(event.text("/courseId")).isEqualTo(course.toString());
        assertThat(event.json().at("/sessions")).hasSize(20);
        assertThat(event.text("/sessions/10/minutes")).isEqualTo("30");
        course(course)
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("ramp.proceduresPerStep", equalTo(2))
                .body("sessions", hasSize(20));
    }

    @Test
    void a_session_on_the_ward_moves_the_course_on_and_its_stage_is_told() {
        UUID course = prescribed();
        give(course, 1);
        var changed = told("SessionChanged");
        assertThat(changed.text("/cause")).isEqualTo("DONE");
        assertThat(changed.text("/sessions/0/state")).isEqualTo("DONE");
        assertThat(told("StageReached").text("/stage")).isEqualTo("5");
        course(course).body("state", equalTo("ACTIVE")).body("given", equalTo(1));
    }

    @Test
    void a_suspended_clearance_pauses_the_course_and_a_resumed_one_lets_it_go_on_at_the_same_step_R7() {
        UUID course = prescribed();
        give(course, 1);
        CLOCK.moveTo(at(START.plusDays(1), 10));
        suspended(3, at(START.plusDays(1), 8));
        var paused = told("CoursePaused");
        assertThat(paused.text("/cause/code")).isEqualTo("FEVER");
        assertThat(paused.json().at("/sessions")).hasSize(19);
        course(course).body("state", equalTo("PAUSED")).body("holds.code", contains("FEVER"));
        record(course, 2, treated(5, START.plusDays(1))).statusCode(409).body("reasons.rule", hasItem("R36"));
        CLOCK.moveTo(at(START.plusDays(4), 9));
        resumed(4);
        var resumed = told("CourseResumed");
        assertThat(resumed.text("/sessions/0/date")).isEqualTo(START.plusDays(4).toString());
        assertThat(resumed.text("/sessions/0/minutes")).isEqualTo("5");
        assertThat(resumed.text("/sessions/0/state")).isEqualTo("PLANNED");
    }

    @Test
    void on_discharge_coming_sessions_become_home_sessions_R25() {
        UUID course = prescribed();
        give(course, 1);
        reported("DISCHARGED", at(START, 12));
        Awaitility.await()
                .until(() ->
                        course(course).extract().path("sessions[1].setting").equals("HOME"));
        course(course)
                .body("sessions[0].setting", equalTo("HOSPITAL"))
                .body("sessions[1..19].setting", everyItem(equalTo("HOME")));
        var changed = kafka.await(
                "plans",
                event -> event.is("SessionChanged")
                        && event.subject().equals(patient.toString())
                        && event.text("/cause").equals("DISCHARGED"),
                Duration.ofSeconds(20));
        EventContract.check(changed);
        record(course, 2, treated(5, START.plusDays(1))).statusCode(409).body("reasons.rule", hasItem("R25"));
    }

    @Test
    void visits_move_the_course_on_and_a_missed_one_is_made_up_for() {
        UUID course = prescribed();
        reported("DISCHARGED", at(START, 7));
        Awaitility.await()
                .until(() ->
                        course(course).extract().path("sessions[0].setting").equals("HOME"));
        visitCompleted(course, 1, START);
        Awaitility.await().until(() -> course(course).extract().path("given").equals(1));
        kafka.publish("dispatch", "VisitMissed", patient, "enclar", """
                {"visitId":"%s","sessionId":"%s","courseId":"%s","n":2,"patientId":"%s","hospital":"enclar","version":3,"missedAt":"%s","reason":"PATIENT_ABSENT"}""".formatted(
                        UUID.randomUUID(), sessionId(course, 2), course, patient, at(START.plusDays(1), 9)));
        Awaitility.await()
                .until(() -> course(course).extract().path("sessions[1].state").equals("MISSED"));
        course(course).body("sessions", hasSize(21)).body("sessions[2].minutes", equalTo(5));
    }

    @Test
    void an_alarm_at_the_door_leaves_the_session_ungiven_R43() {
        UUID course = prescribed();
        reported("DISCHARGED", at(START, 7));
        kafka.publish("dispatch", "SafetyStopRaised", patient, "enclar", """
                {"stopId":"%s","visitId":"%s","sessionId":"%s","courseId":"%s","patientId":"%s","hospital":"enclar","version":3,"therapistId":"%s",
                 "raisedAt":"%s","beforeStart":true,"findings":[{"code":"FEVER","rule":"R36","answer":"YES"}]}""".formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        sessionId(course, 1),
                        course,
                        patient,
                        UUID.randomUUID(),
                        at(START, 9)));
        Awaitility.await()
                .until(() -> course(course).extract().path("sessions[0].state").equals("MISSED"));
        course(course).body("sessions[0].record.missed", equalTo("SAFETY"));
    }

    @Test
    void a_course_lives_to_its_end_its_break_is_kept_and_its_recall_consolidated_R14_R15_R16() throws Throwable {
        UUID course = prescribed();
        for (int n = 1; n <= 20; n++) {
            give(course, n);
        }
        LocalDate last = START.plusDays(19);
        var completed = told("CourseCompleted");
        assertThat(completed.text("/procedures")).isEqualTo("20");
        assertThat(completed.text("/recallFrom")).isEqualTo(last.plusDays(45).toString());
        assertThat(completed.text("/recallUntil")).isEqualTo(last.plusMonths(2).toString());
        course(course).body("state", equalTo("COMPLETED")).body("recall.status", equalTo("WAITING"));

        consolidation(last.plusDays(44)).statusCode(409).body("reasons.rule", contains("R15"));

        CLOCK.moveTo(at(last.plusDays(45), 7));
        look();
        assertThat(told("CourseDue").text("/status")).isEqualTo("DUE");
        look();
        assertThat(kafka.all("plans").stream()
                        .filter(event ->
                                event.is("CourseDue") && event.subject().equals(patient.toString())))
                .hasSize(1);

        consolidation(last.plusDays(45)).statusCode(201).body("kind", equalTo("CONSOLIDATION"));
        course(course).body("recall.status", equalTo("ANSWERED"));
    }

    @Test
    void a_death_ends_the_course_and_nobody_is_called_back() {
        UUID course = prescribed();
        give(course, 1);
        reported("DIED", at(START, 12));
        var completed = told("CourseCompleted");
        assertThat(completed.text("/reason")).isEqualTo("ENDED_EARLY");
        assertThat(completed.json().at("/recallFrom").isNull()).isTrue();
        course(course).body("state", equalTo("ENDED")).body("endReason", equalTo("DEATH"));
    }

    @Test
    void a_withdrawn_clearance_ends_the_course() {
        UUID course = prescribed();
        kafka.publish(
                "clearance", "ClearanceWithdrawn", patient, "enclar", """
                {"clearanceId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":7,"withdrawnAt":"2026-03-03T09:00:00Z","reason":"CONSENT_WITHDRAWN"}""".formatted(clearance, referral, patient));
        Awaitility.await().until(() -> course(course).extract().path("state").equals("ENDED"));
        course(course)
                .body("endReason", equalTo("CONSENT_WITHDRAWN"))
                .body("sessions.state", everyItem(equalTo("CANCELLED")));
    }

    @Test
    void bed_rest_that_ends_changes_the_coming_sessions_R24() {
        UUID course = prescribed();
        reported("BED_REST_ENDED", at(START, 8));
        Awaitility.await().until(() -> course(course).extract().path("bedRest").equals(false));
        course(course).body("sessions.bedRest", everyItem(equalTo(false)));
    }

    @Test
    void bed_rest_that_ends_or_begins_again_is_told_with_the_sessions_R24() {
        prescribed();
        reported("BED_REST_ENDED", at(START, 8));
        assertThat(changed(false).json().at("/sessions")).hasSize(20);
        reported("BED_REST_STARTED", at(START, 9));
        assertThat(changed(true).json().at("/sessions")).hasSize(20);
    }

    @Test
    void sessions_that_change_for_another_cause_still_say_whether_the_patient_keeps_to_bed_R24() {
        UUID course = prescribed();
        give(course, 1);
        assertThat(told("SessionChanged").json().at("/bedRest")).isEqualTo(BooleanNode.TRUE);
    }

    @Test
    void what_is_told_before_there_is_a_course_is_kept_for_it_R25() {
        reported("DISCHARGED", at(START.minusDays(1), 9));
        reported("BED_REST_ENDED", at(START, 6));
        cleared();
        Awaitility.await().until(() -> preview(order(20, "DAILY"))
                .extract()
                .path("sessions[0].setting")
                .equals("HOME"));
        preview(order(20, "DAILY")).body("sessions.bedRest", everyItem(equalTo(false)));
    }

    @Test
    void a_session_nobody_told_of_is_taken_as_missed_once_by_however_many_replicas_look_R12() throws Throwable {
        UUID course = prescribed();
        CLOCK.moveTo(at(START.plusDays(1), 3));
        Thread other = Thread.ofPlatform().start(this::look);
        look();
        other.join();
        course(course)
                .body("sessions[0].state", equalTo("MISSED"))
                .body("sessions", hasSize(21))
                .body("version", equalTo(2));
    }

    private ReceivedEvent changed(boolean bedRest) {
        ReceivedEvent changed = kafka.await(
                "plans",
                event -> event.is("SessionChanged")
                        && event.subject().equals(patient.toString())
                        && event.text("/cause").equals("BED_REST")
                        && event.json().at("/bedRest").equals(BooleanNode.valueOf(bedRest)),
                Duration.ofSeconds(20));
        EventContract.check(changed);
        return changed;
    }

    private void look() {
        try {
            VertxContextSupport.subscribeAndAwait(clock::look);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ValidatableResponse consolidation(LocalDate start) {
        clearance = UUID.randomUUID();
        kafka.publish("clearance", "ClearanceGranted", patient, "enclar", grant("CONSOLIDATION", 2, null));
        String body = order(20, "DAILY").replace(START.toString(), start.toString());
        Awaitility.await().until(() -> preview(body).extract().statusCode() != 404);
        return command("neurologist.enclar").body(body).post("/courses").then();
    }

    private void visitCompleted(UUID course, int n, LocalDate date) {
        kafka.publish("dispatch", "VisitCompleted", patient, "enclar", """
                {"visitId":"%s","sessionId":"%s","courseId":"%s","n":%d,"patientId":"%s","hospital":"enclar","version":5,"therapistId":"%s","level":"EXPERIENCED",
                 "startedAt":"%s","finishedAt":"%s","minutesGiven":5,"areasGiven":["SHOULDER"],"outcome":"FULL","pain":"NONE","reason":null}""".formatted(
                        UUID.randomUUID(),
                        sessionId(course, n),
                        course,
                        n,
                        patient,
                        UUID.randomUUID(),
                        at(date, 9),
                        at(date, 10)));
    }

    private static String sessionId(UUID course, int n) {
        return course(course).extract().path("sessions[" + (n - 1) + "].sessionId");
    }
}
