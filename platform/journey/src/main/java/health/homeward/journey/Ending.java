package health.homeward.journey;

import java.time.LocalDate;

/** Chapter 8: the course ends after its procedures, the break runs, and the recall comes. */
final class Ending {
    private final Story story;
    private LocalDate recallFrom;

    Ending(Story story) {
        this.story = story;
    }

    void playEnd(int mark) {
        story.board.step("the course ends after its procedures", () -> ended(mark));
    }

    void playRecall() {
        story.board.step("45 days after the last procedure: recall", this::recall);
    }

    private Row ended(int mark) {
        Bus.Fact completed = story.fact(mark, "CourseCompleted");
        Story.check(
                completed.body().path("procedures").asInt() == story.procedures, "R14: every procedure must be given");
        LocalDate last = LocalDate.parse(completed.text("lastProcedure"));
        recallFrom = LocalDate.parse(completed.text("recallFrom"));
        Story.check(recallFrom.equals(last.plusDays(45)), "R15: the break takes 45 days at least");
        Story.check(
                LocalDate.parse(completed.text("recallUntil")).equals(last.plusMonths(2)),
                "R15: and two months at most");
        return Row.of("COMPLETED " + story.procedures).rules("R14", "R15");
    }

    private Row recall() {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        story.clock.forwardTo(recallFrom.atTime(10, 0).atZone(Story.ZONE).toInstant());
        Bus.Fact due = story.fact(mark, "CourseDue");
        return Row.of(due.text("status")).rules("R15").took(start, due.nanos());
    }
}
