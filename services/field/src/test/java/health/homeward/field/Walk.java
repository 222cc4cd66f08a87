package health.homeward.field;

import java.util.List;
import java.util.function.Consumer;

/** A day that meets every screen once. */
final class Walk {
    static final List<String> QUESTIONS = List.of(
            "Is there a rash",
            "Is there any bleeding",
            "Does the patient have a fever",
            "Is the skin damaged",
            "Is the temperature",
            "Is there muscle pain",
            "Are you in any doubt");

    private final Phone phone;
    private final Consumer<String> look;

    Walk(Phone phone, Consumer<String> look) {
        this.phone = phone;
        this.look = look;
    }

    void throughEveryScreen() {
        phone.signIn("therapist.marta", "/");
        phone.sees("Maria Casal Pons");
        look.accept("01-day");
        somethingChanges();
        visitAndCheck();
        session();
        stopAtTheDoor();
        missAndConflict();
        theRest();
    }

    private void somethingChanges() {
        Fakes.move(FakeDay.REMEI);
        phone.page.clock().runFor(21_000);
        phone.sees("Your day has changed");
        look.accept("02-day-changed");
        phone.tap("I have seen this");
    }

    private void visitAndCheck() {
        phone.open("Maria Casal Pons");
        look.accept("03-visit");
        phone.tap("Check the patient");
        look.accept("04-check");
        phone.answer("Is the patient awake", "Yes");
        phone.answer("Does the patient have a fever", "Unsure");
        phone.sees("What happens next");
        look.accept("05-do-not-start");
        phone.answer("Does the patient have a fever", "No");
        QUESTIONS.forEach(question -> phone.answer(question, "No"));
        look.accept("06-check-clear");
    }

    private void session() {
        phone.tap("Start the session");
        phone.sees("Step 1 of");
        phone.page.clock().runFor(240_000);
        phone.seesTitle("Shoulder");
        look.accept("07-session");
        phone.tap("Pause");
        look.accept("08-session-paused");
        phone.tap("Stop or reduce");
        look.accept("09-stop-or-reduce");
        phone.choose("New pain");
        look.accept("10-stop-chosen");
        phone.page.goBack();
        phone.tap("Continue");
        phone.page.clock().runFor(20 * 60_000);
        phone.sees("The planned 20 minutes are given.");
        look.accept("11-session-over");
        phone.tap("Finish");
        phone.answer("Did new pain appear?", "Yes");
        look.accept("12-finish");
        phone.answer("How it went", "Reduced: shorter or gentler");
        phone.tap("Finish the visit");
        phone.sees("This visit is done and recorded.");
        look.accept("13-visit-done");
        phone.tap("Back to the day");
    }

    private void stopAtTheDoor() {
        phone.open("Joan Riba Montaner");
        phone.tap("Check the patient");
        phone.answer("Does the patient have a fever", "Yes");
        phone.tap("Do not start – report it");
        phone.sees("Your report has arrived.");
        look.accept("14-stopped");
        phone.tap("Back to the day");
    }

    private void missAndConflict() {
        phone.open("Remei Areny");
        phone.tap("Visit cannot take place");
        look.accept("15-miss");
        phone.answer("Why?", "Nobody is at home");
        Fakes.move(FakeDay.REMEI);
        phone.tap("Record as missed");
        phone.sees("The visit was changed by somebody else");
        look.accept("16-changed-meanwhile");
        phone.tap("Take my entry back");
        Fakes.mood("down");
        phone.tap("Visit cannot take place");
        phone.answer("Why?", "Another reason");
        phone.tap("Record as missed");
        phone.sees("is being sent");
        phone.page.clock().runFor(1_500);
        phone.sees("is sent again");
        look.accept("17-no-answer-yet");
        Fakes.mood("fine");
        phone.page.clock().runFor(31_000);
        phone.sees("This visit did not take place.");
        phone.tap("Back to the day");
    }

    private void theRest() {
        phone.follow("Carme Torres");
        phone.sees("Do not go.");
        look.accept("18-cancelled");
        phone.tap("Back to the day");
        phone.follow("Next day");
        phone.sees("You have no visits on this day.");
        look.accept("19-empty-day");
        phone.follow("Your account");
        look.accept("20-account");
        phone.tap("Sign out");
        phone.seesTitle("Signed out");
        look.accept("21-signed-out");
        phone.signIn("coordinator.enclar", "/");
        phone.seesTitle("Not for this login");
        look.accept("22-not-allowed");
    }
}
