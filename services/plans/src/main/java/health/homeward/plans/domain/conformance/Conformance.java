package health.homeward.plans.domain.conformance;

import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says of every rule that concerns a course whether it was kept, from what was given and not from what was planned. It is
 * judged by the source's own numbers and not by the compiler's, so that a fault there cannot hide itself here.
 */
public final class Conformance {
    private static final List<Judge> EVERY = Stream.of(
                    ProgrammeRules.ALL,
                    CoverRules.ALL,
                    ScreenRules.ALL,
                    DayRules.ALL,
                    PerformerRules.ALL,
                    ComfortRules.ALL,
                    PreparationRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Judge> OF_STROKE = Stream.of(
                    StartRules.ALL,
                    DoseRules.ALL,
                    LengthRules.ALL,
                    BreakRules.ALL,
                    AreaRules.ALL,
                    PositionRules.ALL,
                    PlaceRules.ALL,
                    FrameRules.ALL,
                    TechniqueRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Conformance() {}

    public static List<RuleConformance> of(Course course, Instant now) {
        return of(course, List.of(), now);
    }

    /** @param others the patient's courses, for the break between them (R15) and what follows it (R16) */
    public static List<RuleConformance> of(Course course, List<PastCourse> others, Instant now) {
        var record = CourseRecord.of(course, others, now);
        return judges(record)
                .flatMap(judge -> judge.judge(record))
                .sorted(Comparator.comparing(RuleConformance::rule))
                .toList();
    }

    /** The same of the packs from outside the source that the course was compiled with, apart from the source's rules. */
    public static List<PackConformance> ofPacks(Course course, Instant now) {
        return PackConformance.all(CourseRecord.of(course, List.of(), now));
    }

    private static Stream<Judge> judges(CourseRecord record) {
        boolean stroke = record.terms().regimen().asks(Requirement.START_WINDOW);
        return Stream.concat(EVERY.stream(), stroke ? OF_STROKE.stream() : Stream.empty());
    }
}
