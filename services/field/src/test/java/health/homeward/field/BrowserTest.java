package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.homeward.testing.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A therapist's day in a real browser: real login, real page, only dispatch and plans are played. */
@QuarkusTest
class BrowserTest extends FieldTest {
    private static Chromium chromium;
    private Phone phone;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openTheDay() {
        phone = Phone.with(chromium);
        phone.page.clock().install();
        phone.signIn("therapist.marta", "/");
        phone.sees("Maria Casal Pons");
    }

    @AfterEach
    void closeThePhone(TestInfo test) {
        phone.shoot("ends/" + test.getTestMethod().orElseThrow().getName());
        phone.close();
    }

    @Test
    void the_day_shows_visits_in_order_with_times_travel_addresses_and_states() {
        assertThat(phone.text())
                .containsSubsequence(
                        "08:15", "Antoni", "09:00", "Maria", "10:30", "Joan", "12:00", "Carme", "15:30", "Remei")
                .contains(
                        "7 minutes of travel, 2.3 km (estimate)",
                        "Carrer de la Unió 7",
                        "Shift 08:00 to 17:00",
                        "Cancelled");
        assertThat(phone.page
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Map: Carrer Major 12"))
                        .getAttribute("href"))
                .startsWith("https://www.openstreetmap.org/?mlat=42.5063&mlon=1.5218");
    }

    @Test
    void a_visit_is_given_from_the_check_at_the_door_to_the_record() {
        start("Joan Riba Montaner");
        phone.seesTitle("Warm-up");
        phone.page.clock().runFor(60_500);
        phone.seesTitle("Shoulder");
        phone.page.clock().runFor(9 * 60_000);
        phone.sees("The planned 5 minutes are given.");
        phone.tap("Finish");
        phone.seesTitle("What was given");
        phone.answer("Did new pain appear?", "No");
        phone.tap("Finish the visit");
        phone.sees("This visit is done and recorded.");

        Map<String, Object> complete = Fakes.commands().getLast();
        assertThat(complete)
                .containsEntry("path", "/visits/" + FakeDay.JOAN + "/complete")
                .containsEntry("match", "\"4\"");
        assertThat((String) complete.get("body"))
                .contains(
                        "\"minutesGiven\":5",
                        "\"areasGiven\":[\"SHOULDER\"]",
                        "\"outcome\":\"FULL\"",
                        "\"pain\":\"NONE\"");
    }

    @Test
    void the_check_sends_every_answer_and_that_the_patient_is_conscious() {
        start("Joan Riba Montaner");
        assertThat(Fakes.commands()).singleElement().satisfies(start -> {
            assertThat((String) start.get("body"))
                    .contains("\"conscious\":\"YES\"", "{\"code\":\"FEVER\",\"answer\":\"NO\"}")
                    .doesNotContain("UNSURE");
            assertThat((String) start.get("body")).contains("IN_DOUBT");
            assertThat(start).containsEntry("match", "\"3\"");
        });
    }

    @Test
    void a_fever_at_the_door_means_do_not_start_and_raises_the_stop() {
        phone.open("Maria Casal Pons");
        phone.tap("Check the patient");
        phone.answer("Is the patient awake", "Yes");
        phone.answer("Does the patient have a fever", "Yes");
        phone.sees("The course of massage is put on hold at once.");
        assertThat(phone.button("Start the session").count()).isZero();
        phone.tap("Do not start – report it");
        phone.seesTitle("Stopped");
        phone.sees("Your report has arrived.");

        assertThat(Fakes.commands()).singleElement().satisfies(stop -> {
            assertThat(stop).containsEntry("path", "/visits/" + FakeDay.MARIA + "/stop");
            assertThat((String) stop.get("body"))
                    .contains("\"beforeStart\":true", "[{\"code\":\"FEVER\",\"answer\":\"YES\"}]");
        });
    }

    @Test
    void doubt_about_consciousness_is_enough_not_to_start() {
        phone.open("Maria Casal Pons");
        phone.tap("Check the patient");
        phone.answer("Is the patient awake", "Unsure");
        phone.sees("If in doubt, a doctor decides.");
        phone.tap("Do not start – report it");
        phone.sees("Your report has arrived.");
        assertThat((String) Fakes.commands().getFirst().get("body"))
                .contains("[{\"code\":\"NOT_CONSCIOUS\",\"answer\":\"UNSURE\"}]");
    }

    @Test
    void severe_discomfort_during_the_session_stops_it() {
        start("Joan Riba Montaner");
        phone.page.clock().runFor(90_000);
        phone.tap("Stop or reduce");
        phone.choose("Severe discomfort");
        phone.tap("Stop and report");
        phone.sees("Your report has arrived.");
        assertThat((String) Fakes.commands().getLast().get("body"))
                .contains("\"beforeStart\":false", "[{\"code\":\"SEVERE_DISCOMFORT\",\"answer\":\"YES\"}]");
    }

    @Test
    void a_session_can_end_early_for_a_reason_that_is_no_danger() {
        start("Joan Riba Montaner");
        phone.page.clock().runFor(150_000);
        phone.tap("Stop or reduce");
        phone.tap("Nothing is wrong – end early");
        phone.answer("How it went", "Reduced: shorter or gentler");
        phone.answer("Did new pain appear?", "No");
        assertThat(phone.button("Finish the visit").isDisabled()).isTrue();
        phone.answer("Why was it less?", "The patient’s wish");
        phone.tap("Finish the visit");
        phone.sees("This visit is done and recorded.");
        assertThat((String) Fakes.commands().getLast().get("body"))
                .contains("\"outcome\":\"REDUCED\"", "\"reason\":\"PATIENT_WISH\"", "\"minutesGiven\":3");
    }

    @Test
    void the_clock_of_a_session_survives_a_reload() {
        start("Joan Riba Montaner");
        phone.page.clock().runFor(90_000);
        phone.page.reload();
        phone.seesTitle("Shoulder");
        phone.sees("1 of 5 minutes given");
    }

    @Test
    void a_visit_that_cannot_take_place_is_recorded_with_its_reason() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        phone.tap("Record as missed");
        phone.sees("This visit did not take place.");
        assertThat((String) Fakes.commands().getFirst().get("body")).contains("\"reason\":\"PATIENT_ABSENT\"");
    }

    @Test
    void after_a_lost_reply_the_same_command_is_asked_for_again_and_done_once() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        Fakes.mood("lose one reply");
        phone.tap("Record as missed");
        await().until(() -> Fakes.commands().size() == 1);
        phone.page.clock().runFor(1_500);
        phone.sees("This visit did not take place.");
        assertThat(Fakes.commands())
                .hasSize(2)
                .extracting(call -> call.get("key"))
                .containsOnly(Fakes.commands().getFirst().get("key"));
    }

    @Test
    void an_answer_still_outstanding_survives_a_reload() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        Fakes.mood("down");
        phone.tap("Record as missed");
        await().until(() -> !Fakes.commands().isEmpty());
        Fakes.mood("fine");
        phone.page.reload();
        phone.sees("This visit did not take place.");
        assertThat(Fakes.commands())
                .extracting(call -> call.get("key"))
                .containsOnly(Fakes.commands().getFirst().get("key"));
    }

    @Test
    void a_visit_that_was_moved_meanwhile_is_shown_from_both_sides_and_decided_anew() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        Fakes.move(FakeDay.JOAN);
        phone.tap("Record as missed");
        phone.sees("The visit was changed by somebody else while you were working.");
        phone.sees("You saw: 10:30 to 10:35, 5 minutes, Planned.");
        phone.sees("Now it is: 11:00 to 11:05, 5 minutes, Planned.");
        phone.tap("Send my entry for the visit as it is now");
        phone.sees("This visit did not take place.");
        assertThat(Fakes.commands()).extracting(call -> call.get("match")).containsExactly("\"3\"", "\"4\"");
        assertThat(Fakes.commands()).extracting(call -> call.get("key")).doesNotHaveDuplicates();
    }

    @Test
    void a_hold_that_arrives_is_shown_with_what_changed_and_why() {
        Fakes.cancel(FakeDay.JOAN);
        phone.page.clock().runFor(21_000);
        phone.sees("10:30: Joan Riba Montaner is cancelled – the course is on hold.");
        phone.follow("Joan Riba Montaner");
        phone.sees("This visit is cancelled – the course is on hold. Do not go.");
        assertThat(phone.button("Check the patient").count()).isZero();
    }

    @Test
    void an_entry_waits_for_the_login_when_the_session_has_ended() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        phone.context.clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName(java.util.regex.Pattern.compile("q_session.*")));
        phone.tap("Record as missed");
        phone.sees("Your sign-in has ended. What you entered is kept.");
        assertThat(Fakes.commands()).isEmpty();
        phone.tap("Sign in again");
        phone.sees("This visit did not take place.");
        assertThat(Fakes.commands()).hasSize(1);
    }

    @Test
    void without_network_the_page_says_so_and_sends_when_it_is_back() {
        phone.open("Joan Riba Montaner");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Nobody is at home");
        phone.context.setOffline(true);
        phone.tap("Record as missed");
        phone.sees("No connection. What you enter is kept and sent when it is back.");
        phone.context.setOffline(false);
        phone.sees("This visit did not take place.");
        assertThat(Fakes.commands()).hasSize(1);
    }

    @Test
    void nothing_about_a_patient_is_kept_in_the_browser() {
        start("Joan Riba Montaner");
        Fakes.mood("down");
        phone.tap("Stop or reduce");
        phone.choose("Severe discomfort");
        phone.tap("Stop and report");
        phone.sees("Your report is being sent.");
        Object kept = phone.page.evaluate("""
                async () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, await caches.keys(),
                  await indexedDB.databases(), document.cookie])""");
        assertThat((String) kept)
                .contains(FakeDay.JOAN.toString())
                .doesNotContain("Joan", "Riba", "Carrer", "Encamp", "376", "eyJ");
        Fakes.mood("fine");
    }

    @Test
    void signing_out_leads_to_a_page_that_says_so() {
        phone.follow("Your account");
        phone.seesTitle("Your account");
        phone.sees("therapist.marta");
        phone.tap("Sign out");
        phone.seesTitle("Signed out");
        phone.follow("Sign in again");
        phone.page.getByLabel("Username or email").waitFor();
    }

    private void start(String name) {
        phone.open(name);
        phone.tap("Check the patient");
        assertThat(phone.button("Start the session").isDisabled()).isTrue();
        phone.answer("Is the patient awake", "Yes");
        Walk.QUESTIONS.forEach(question -> phone.answer(question, "No"));
        phone.tap("Start the session");
        phone.sees("Step 1 of");
    }
}
