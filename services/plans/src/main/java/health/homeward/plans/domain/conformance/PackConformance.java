package health.homeward.plans.domain.conformance;

import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one pack from outside the source has come to in one course; it is never counted among the source's rules. */
public record PackConformance(
        RulePack pack, RuleStatus status, Basis basis, List<String> evidence, List<Deviation> deviations) {

    static List<PackConformance> all(CourseRecord record) {
        return record.terms().packs().stream().map(pack -> of(pack, record)).toList();
    }

    private static PackConformance of(RulePack pack, CourseRecord record) {
        Basis basis =
                pack.adds().questions().isEmpty() && pack.adds().monthsAfterOnset() == 0 ? Basis.SHEET : Basis.RECORD;
        List<Verdict> looked = Stream.concat(
                        concerned(pack, record).map(treated -> session(pack, treated)), start(pack, record))
                .toList();
        Judgement judged = Judgement.of(basis, looked);
        return new PackConformance(pack, judged.status(), basis, judged.evidence(), judged.deviations());
    }

    private static Stream<Session.Treated> concerned(RulePack pack, CourseRecord record) {
        return pack.adds().monthsAfterOnset() > 0
                ? Stream.empty()
                : record.treated().stream()
                        .filter(treated -> treated.plan().content().packs().contains(pack.name()));
    }

    /** Its questions were answered with a plain no, and what it takes away was not on the sheet. */
    private static Verdict session(RulePack pack, Session.Treated treated) {
        var content = treated.plan().content();
        boolean withheld = content.steps().stream()
                .flatMap(step -> step.techniques().stream())
                .anyMatch(pack.adds().withheld()::contains);
        if (withheld) {
            return Verdict.departed(Deviation.in(
                    treated, By.NOBODY_RECORDED, "TECHNIQUE", "Its sheet had a technique that the pack takes away."));
        }
        if (pack.adds().questions().isEmpty()) {
            return Verdict.KEPT;
        }
        var screen = treated.treatment().screen();
        if (screen == null) {
            return new Verdict.Unrecorded("Session %d has no record of a screen before it."
                    .formatted(treated.plan().number()));
        }
        return pack.adds().questions().stream()
                .filter(question -> !screen.clear().contains(question.code()))
                .findFirst()
                .map(question -> Verdict.departed(Deviation.in(
                        treated,
                        question.code(),
                        "Not answered with a plain no before it: %s".formatted(question.sentence()))))
                .orElse(Verdict.KEPT);
    }

    /** Its delay after onset, by the first session that was given. */
    private static Stream<Verdict> start(RulePack pack, CourseRecord record) {
        LocalDate onset = record.terms().clearance().window().onset();
        if (pack.adds().monthsAfterOnset() == 0 || record.treated().isEmpty()) {
            return Stream.empty();
        }
        Session.Treated first = record.treated().getFirst();
        if (onset == null) {
            return Stream.of(new Verdict.Unrecorded("The onset is not kept."));
        }
        boolean early =
                record.dateOf(first).isBefore(onset.plusMonths(pack.adds().monthsAfterOnset()));
        return Stream.of(Verdict.unless(early, () -> Deviation.in(first, "BEFORE_PACK_ALLOWS", pack.says())));
    }
}
