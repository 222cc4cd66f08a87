package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;

/** What was found before hands were laid on (R6, R43): whether conscious, and the questions answered with a plain no (R42). */
public record Screen(Fact conscious, List<String> clear) {

    static Screen of(Command.RecordGiven record) {
        return new Screen(
                record.conscious(),
                record.answers().stream()
                        .filter(answer -> answer.reply() == Command.Reply.NO)
                        .map(Command.Answer::code)
                        .toList());
    }

    /** A visit begins only after a clean screen: every question of its session was answered with no. */
    static Screen clean(SessionPlan plan) {
        return new Screen(
                Fact.YES,
                plan.content().lists().questions().stream().map(Item::code).toList());
    }

    @Override
    public String toString() {
        return "Screen[redacted]";
    }
}
