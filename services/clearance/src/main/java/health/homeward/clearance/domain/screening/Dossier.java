package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.StatedFacts;
import java.util.List;
import java.util.stream.Stream;

/** All that is known for one decision: the referral's facts, what was stated since, what was reported, what was judged. */
public record Dossier(
        Course course, PatientFacts referred, StatedFacts stated, List<Report> reports, Judgement judgement) {
    public Dossier {
        reports = List.copyOf(reports);
    }

    public static Dossier of(Course course, PatientFacts referred) {
        return new Dossier(course, referred, StatedFacts.NOTHING, List.of(), Judgement.NONE);
    }

    /** The facts that count: each statement over the referral's. */
    public PatientFacts facts() {
        return stated.over(referred);
    }

    public Dossier stating(StatedFacts more) {
        return new Dossier(course, referred, stated.and(more), reports, judgement);
    }

    /** Takes the referral's corrected facts; a statement yields where the hospital has changed its own word. */
    public Dossier corrected(PatientFacts corrected) {
        return new Dossier(course, corrected, stated.yieldingTo(referred, corrected), reports, judgement);
    }

    public Dossier reporting(List<Report> more) {
        return withReports(
                Stream.concat(reports.stream(), more.stream()).distinct().toList());
    }

    public Dossier withReports(List<Report> kept) {
        return new Dossier(course, referred, stated, kept, judgement);
    }

    public Dossier judged(Judgement decided) {
        return new Dossier(course, referred, stated, reports, decided);
    }

    @Override
    public String toString() {
        return "Dossier[redacted]";
    }
}
