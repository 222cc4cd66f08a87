package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import health.homeward.plans.domain.regimen.Item;
import java.util.HashSet;
import java.util.Set;

/** What a ward's record must satisfy to be taken (R6, R12, R17, R19, R24, R43, R57). */
final class RecordCheck {
    private RecordCheck() {}

    static void taken(Moment.Changed changed, Command.RecordGiven record, Ledger ledger) {
        Session planned =
                changed.before().body().sessions().number(record.number()).orElseThrow();
        Treatment treatment = record.treatment();
        ledger.expect(record.conscious() == Fact.YES, "R6", () -> "Taken though the patient was not conscious.");
        ledger.expect(allDenied(planned, record), "R43", () -> "Taken though the screen was not all no.");
        ledger.expect(
                treatment.minutes() <= planned.plan().minutes(), "R12", () -> "More minutes were taken than planned.");
        ledger.expect(
                treatment.by().level().compareTo(planned.plan().content().level()) >= 0,
                "R57",
                () -> "Given by a therapist of level " + treatment.by().level() + ".");
        ledger.expect(
                planned.plan().content().areas().containsAll(treatment.areas()),
                "R19",
                () -> "An area was worked on that is not reached.");
        ledger.expect(
                !treatment.startedAt().isBefore(planned.plan().slot().earliest()),
                "R5",
                () -> "Given before its window opened.");
        ledger.expect(onceADay(changed, record), "R17", () -> "Two sessions on a day.");
    }

    private static boolean onceADay(Moment.Changed changed, Command.RecordGiven record) {
        var date = changed.truth().dateOf(record.treatment().startedAt());
        return Sheet.of(changed.before()).treated().stream()
                .filter(other -> other.plan().number() != record.number())
                .noneMatch(other ->
                        changed.truth().dateOf(other.treatment().startedAt()).equals(date));
    }

    /** R42, R43: one plain no to each question, and nothing else. */
    private static boolean allDenied(Session planned, Command.RecordGiven record) {
        Set<String> denied = new HashSet<>();
        Set<String> doubted = new HashSet<>();
        for (Command.Answer answer : record.answers()) {
            (answer.reply() == Command.Reply.NO ? denied : doubted).add(answer.code());
        }
        for (Item question : planned.plan().content().lists().questions()) {
            if (!denied.contains(question.code()) || doubted.contains(question.code())) {
                return false;
            }
        }
        return true;
    }
}
