package health.homeward.teaching.domain.permission;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Consent;
import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Clearance;
import health.homeward.teaching.domain.care.Course;
import health.homeward.teaching.domain.care.CourseState;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Every reason why a caregiver may not massage today, each with its rule; unknown stands in the way like a no. */
public enum Obstacle {
    CARE_OVER("R7", "The patient is no longer in this care.", s -> !s.care().inCare()),
    CAREGIVER_REMOVED("R34b", "The caregiver no longer looks after this patient.", s -> !s.caregiver()
            .active()),
    TEACHING_NOT_AGREED(
            "R34b",
            "The caregiver has not agreed to be taught, or has taken it back.",
            s -> s.caregiver().teachingConsent() != Consent.GIVEN),
    PATIENT_NOT_AGREED(
            "R34b",
            "The patient has not agreed to massage by a caregiver, or has taken it back.",
            s -> s.care().teachingConsent() != Consent.GIVEN),
    NO_COURSE("R7", "No course of massage is planned.", s -> s.care().course().isEmpty()),
    COURSE_ENDED("R15", "The course has ended; now is the break.", s -> courseIs(s, CourseState.ENDED)),
    HOLD("R36", "The massage is on hold until the neurologist lifts it.", Obstacle::onHold),
    CONCERN_OPEN("R42", "A caregiver has reported that something is wrong; the neurologist decides.", s -> !s.care()
            .concerns()
            .isEmpty()),
    BED_REST(
            "R24",
            "During bed rest only an experienced specialist massages.",
            s -> s.care().bedRest().word() != BedRest.Word.NO),
    STAGE_UNKNOWN("R12", "No stage of a course is under way.", s -> s.stage()
            .filter(stage -> stage.minutes() >= Obstacle.FIRST_STAGE)
            .isEmpty()),
    SIDE_UNKNOWN("R18", "The affected side is not known.", s -> s.stage()
            .filter(stage -> stage.affectedSide() == Side.UNKNOWN)
            .isPresent()),
    NOTHING_SIGNED_OFF(
            "R34b",
            "No movement of the present stage has been signed off.",
            s -> s.stage().isPresent() && s.movements().isEmpty()),
    WARM_UP_NOT_TAUGHT(
            "R28", "A session begins and ends with slow, soft movements, and tapping alone is none.", s -> s.movements()
                    .equals(Set.of(Technique.TAPPING))),
    NO_AREA_TO_BEGIN(
            "R18",
            "The stage names neither the shoulder nor the thigh in a position open to a caregiver.",
            s -> s.stage().isPresent() && s.areas().stream().noneMatch(Area::opensASession)),
    COVER_OVER(
            "R7",
            "The course or the neurologist's clearance does not reach to this day.",
            s -> s.care().course().isPresent()
                    && s.until().filter(day -> !day.isBefore(s.today())).isEmpty());

    private static final int FIRST_STAGE = 5;

    private final String rule;
    private final String sentence;
    private final Predicate<Situation> stands;

    Obstacle(String rule, String sentence, Predicate<Situation> stands) {
        this.rule = rule;
        this.sentence = sentence;
        this.stands = stands;
    }

    public Reason reason() {
        return new Reason(rule, name(), sentence);
    }

    public static List<Obstacle> in(Situation situation) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.stands.test(situation))
                .toList();
    }

    private static boolean courseIs(Situation s, CourseState state) {
        return s.care().course().map(Course::state).filter(state::equals).isPresent();
    }

    private static boolean onHold(Situation s) {
        return courseIs(s, CourseState.PAUSED)
                || s.care()
                        .clearance()
                        .filter(clearance -> clearance.state() != Clearance.State.GRANTED)
                        .isPresent();
    }
}
