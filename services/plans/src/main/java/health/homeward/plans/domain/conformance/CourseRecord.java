package health.homeward.plans.domain.conformance;

import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A course as its judges see it at an instant: what was given in its order, what lay on it when, and the patient's other courses. */
record CourseRecord(
        Course course,
        List<PastCourse> others,
        Instant now,
        List<Session.Treated> treated,
        List<Body.Interruption> holds) {

    /** With everything given, in the order in which it was given, and every hold that ever lay on the course, read once. */
    static CourseRecord of(Course course, List<PastCourse> others, Instant now) {
        return new CourseRecord(course, others, now, course.body().sessions().treated(), holds(course));
    }

    /** A hold that still lies on the course has no end. */
    private static List<Body.Interruption> holds(Course course) {
        Stream<Body.Interruption> lying = course instanceof Course.Paused paused
                ? paused.holds().stream().map(hold -> new Body.Interruption(hold, Instant.MAX))
                : Stream.empty();
        return Stream.concat(course.body().memory().interruptions().stream(), lying)
                .toList();
    }

    Body body() {
        return course.body();
    }

    Terms terms() {
        return course.body().terms();
    }

    /** Procedures that count, in the order in which they were given. */
    List<Session.Done> done() {
        return treated().stream()
                .filter(Session.Done.class::isInstance)
                .map(Session.Done.class::cast)
                .toList();
    }

    List<Session.Missed> missed() {
        return body().sessions().of(Session.Missed.class).toList();
    }

    LocalDate dateOf(Session.Treated treated) {
        return terms().day().dateOf(treated.treatment().startedAt());
    }

    /** What lay on the course when a session began. */
    Stream<Hold> heldDuring(Session.Treated treated) {
        Instant start = treated.treatment().startedAt();
        return holds().stream()
                .filter(over -> !start.isBefore(over.hold().since()) && start.isBefore(over.until()))
                .map(Body.Interruption::hold);
    }

    By neurologist() {
        return terms().prescription().programme().authors().stream()
                .filter(author -> author.role() == AuthorRole.NEUROLOGIST)
                .findFirst()
                .map(Prescription.Author::actorId)
                .map(id -> new By(By.Role.NEUROLOGIST, id))
                .orElse(By.a(By.Role.NEUROLOGIST));
    }

    /** The patient's course before this one, if one was given. */
    Optional<PastCourse> previous() {
        LocalDate first = body().sessions().all().getFirst().plan().date();
        return others.stream()
                .filter(past -> !past.courseId().equals(body().courseId()))
                .filter(past -> past.wasGiven() && past.lastProcedure().isBefore(first))
                .max(Comparator.comparing(PastCourse::lastProcedure));
    }
}
