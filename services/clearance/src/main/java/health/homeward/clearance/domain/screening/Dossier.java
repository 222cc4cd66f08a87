package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.StatedFacts;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known for one decision: the referral's facts, what was stated since, what was reported, what was judged.
 *
 * @param last what a neurologist last decided upon, or null before the first decision
 */
public record Dossier(
        Course course,
        PatientFacts referred,
        StatedFacts stated,
        List<Report> reports,
        Judgement judgement,
        PastScreening last) {
    public Dossier {
        reports = List.copyOf(reports);
    }

    public static Dossier of(Course course, PatientFacts referred) {
        return new Dossier(course, referred, StatedFacts.NOTHING, List.of(), Judgement.NONE, null);
    }

    /** The facts that count: each statement over the referral's. */
    public PatientFacts facts() {
        return stated.over(referred);
    }

    public Dossier stating(StatedFacts more) {
        ZoneId zone = referred.person().zone();
        return new Dossier(course, referred, stated.and(more.settled(zone)), reports, judgement, last);
    }

    /** Takes the referral's corrected facts; a statement yields where the hospital has changed its own word. */
    public Dossier corrected(PatientFacts corrected) {
        return new Dossier(course, corrected, stated.yieldingTo(referred, corrected), reports, judgement, last);
    }

    /** Adds to the referral's facts what the hospital has reported since. */
    public Dossier referring(PatientFacts facts) {
        return new Dossier(course, facts, stated, reports, judgement, last);
    }

    public Dossier reporting(List<Report> more) {
        return withReports(
                Stream.concat(reports.stream(), more.stream()).distinct().toList());
    }

    public Dossier withReports(List<Report> kept) {
        return new Dossier(course, referred, stated, kept, judgement, last);
    }

    public Dossier judged(Judgement decided) {
        return new Dossier(course, referred, stated, reports, decided, last);
    }

    public Dossier decidedUpon(PastScreening screening) {
        return new Dossier(course, referred, stated, reports, judgement, screening);
    }

    /** For another course (R16): facts go along, these reports, and what was seen last; nothing that cleared the one before. */
    public Dossier forCourse(Course next, List<Report> kept) {
        return new Dossier(next, referred, stated, kept, Judgement.NONE, last);
    }

    @Override
    public String toString() {
        return "Dossier[redacted]";
    }
}
