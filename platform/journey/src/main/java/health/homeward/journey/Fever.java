package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chapter 6: a fever at the door stops everything at once, and two days later the course goes on where it stood. */
final class Fever {
    private final Story story;
    private final Bookings bookings;
    private int minutesBefore;

    Fever(Story story) {
        this.story = story;
        this.bookings = new Bookings(story);
    }

    void play() {
        story.board.step("fever at the door", this::atTheDoor);
        story.board.step("neurologist's list shows the hold", this::worklist);
        story.clock.forward(Duration.ofDays(2));
        story.board.step("neurologist resumes after the fever", this::resume);
    }

    private Row atTheDoor() {
        JsonNode session = story.nextSession();
        minutesBefore = session.path("minutes").asInt();
        HomeVisit visit = HomeVisit.arrive(story, bookings.await(session));
        int others = bookings.awaitAll() - 1;
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        visit.stopAtTheDoor("FEVER");
        Bus.Fact suspended = story.fact(mark, "ClearanceSuspended");
        Bus.Fact paused = story.fact(mark, "CoursePaused");
        List<Finding> fever = List.of(new Finding("R36", "FEVER", "BLOCKED"));
        Finding.checkSame(
                "What suspended", fever, Finding.blocking(suspended.body().path("reasons")));
        Finding.checkSame(
                "What paused", fever, List.of(Finding.mark(paused.body().path("cause"))));
        List<Bus.Fact> released = story.facts(mark, "VisitCancelled", others);
        Story.check(story.course().text("/state").equals("PAUSED"), "The course must be paused");
        Story.check(bookings.none(), "No visit may stay booked under a hold");
        return Row.of("PAUSED -" + released.size() + " visits")
                .session(session.path("n").asInt(), minutesBefore, List.of())
                .therapist(story.roster.shortName(visit.booked.therapistId()), visit.booked.start())
                .rules(Named.all(suspended.body().path("reasons")))
                .took(begin, Math.max(released.getLast().nanos(), paused.nanos()));
    }

    private Row worklist() {
        JsonNode inTheWay = awaited().path("inTheWay");
        Story.check(
                Finding.blocking(inTheWay).contains(new Finding("R36", "FEVER", "BLOCKED")),
                "R36: the list must say that it is the fever, not " + inTheWay);
        return Row.of("SUSPENDED").rules(Named.all(inTheWay));
    }

    /** The list learns of the hold in the transaction of the suspension, which the event has told of already. */
    private JsonNode awaited() {
        return inTheList(null).orElseThrow(() -> new StepFailed("The neurologist's list does not show the hold"));
    }

    /** Newest holds come first, and on a stack with a past this patient's is not among the newest: page after page. */
    private Optional<JsonNode> inTheList(String after) {
        String path = "/worklist?state=SUSPENDED&limit=200" + (after == null ? "" : "&after=" + after);
        Reply page = story.api.get(Story.NEUROLOGIST, "clearance", path).expect(200);
        Optional<JsonNode> mine = Story.elements(page.at("/items"))
                .filter(item -> item.path("clearanceId").asText().equals(story.clearanceId))
                .findFirst();
        return mine.isPresent() || !page.body().hasNonNull("next") ? mine : inTheList(page.text("/next"));
    }

    private Row resume() {
        String path = "/clearances/" + story.clearanceId;
        Reply clearance = story.api.get(Story.NEUROLOGIST, "clearance", path).expect(200);
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        story.api
                .post(
                        Story.NEUROLOGIST,
                        "clearance",
                        path + "/resume",
                        clearance.etag(),
                        Map.of(
                                "reason",
                                "No fever for two days.",
                                "answers",
                                List.of(Map.of("code", "FEVER", "answer", "NO"))))
                .expect(200);
        story.fact(mark, "CourseResumed");
        Bus.Fact visits = story.fact(mark, "VisitScheduled");
        JsonNode next = story.nextSession();
        Story.check(
                next.path("minutes").asInt() == minutesBefore,
                "A pause resumes at the same step: %s instead of %d minutes"
                        .formatted(next.path("minutes"), minutesBefore));
        bookings.awaitAll();
        return Row.of("RESUMED")
                .rules(Named.in(next.path("rules"), "R7", "R12"))
                .took(begin, visits.nanos());
    }
}
