package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
        int others = bookings.count() - 1;
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        visit.stopAtTheDoor("FEVER");
        story.fact(mark, "ClearanceSuspended");
        Bus.Fact paused = story.fact(mark, "CoursePaused");
        long last = others > 0
                ? story.facts(mark, "VisitCancelled", others).getLast().nanos()
                : paused.nanos();
        Story.check(story.course().text("/state").equals("PAUSED"), "The course must be paused");
        Story.check(bookings.count() == 0, "No visit may stay booked under a hold");
        return Row.of("PAUSED -" + others + " visits")
                .session(session.path("n").asInt(), minutesBefore, List.of())
                .therapist(story.roster.shortName(visit.booked.therapistId()), visit.booked.start())
                .rules("R36", "R43")
                .took(begin, Math.max(last, paused.nanos()));
    }

    private Row worklist() {
        Story.until(
                () -> story.api.get(Story.NEUROLOGIST, "clearance", "/worklist?state=SUSPENDED"),
                reply -> Story.elements(reply.at("/items"))
                        .anyMatch(item -> item.path("clearanceId").asText().equals(story.clearanceId)),
                "The hold in the neurologist's list");
        return Row.of("SUSPENDED").rules("R36", "R42");
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
        int minutes = story.nextSession().path("minutes").asInt();
        Story.check(
                minutes == minutesBefore,
                "A pause resumes at the same step: %d instead of %d minutes".formatted(minutes, minutesBefore));
        return Row.of("RESUMED").rules("R12").took(begin, visits.nanos());
    }
}
