package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Chapter 5: sessions at home, each through field as the therapist's phone does it. */
final class Home {
    private final Story story;
    private final Bookings bookings;

    Home(Story story) {
        this.story = story;
        this.bookings = new Bookings(story);
    }

    /** Gives the coming sessions until so many procedures were given in all. */
    void giveUntil(int procedures) {
        for (int procedure = story.given() + 1; procedure <= procedures; procedure++) {
            SessionCheck check = new SessionCheck(procedure, story.firstProcedure);
            story.board.step("therapist gives a session at home", () -> visit(check));
        }
    }

    private Row visit(SessionCheck check) {
        HomeVisit visit = HomeVisit.arrive(story, bookings.await(story.nextSession()));
        JsonNode session = visit.session(check);
        List<String> areas = Story.texts(session.path("areas"));
        String started = visit.start();
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        visit.complete(started, areas);
        Bus.Fact done = story.bus.await(
                mark,
                "SessionChanged",
                fact -> fact.patientId().equals(story.patientId)
                        && fact.text("cause").equals("DONE"));
        Story.check(story.given() == check.procedure(), "A session given must be counted once");
        return Row.of("DONE")
                .session(session.path("n").asInt(), visit.minutes, areas)
                .therapist(story.roster.shortName(visit.booked.therapistId()), visit.booked.start())
                .rules(Named.in(session.path("rules"), "R2", "R6", "R12", "R43"))
                .took(begin, done.nanos());
    }
}
