package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R18;
import static health.homeward.plans.domain.conformance.SourceRule.R19;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.Unlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which areas were really worked on: begun with the upper joint of the affected side (R18), none before it is reached (R19). */
final class AreaRules {
    static final List<Judge> ALL = List.of(AreaRules::begunWithUpperJoint_R18, AreaRules::reached_R19);

    private AreaRules() {}

    static Stream<RuleConformance> begunWithUpperJoint_R18(CourseRecord record) {
        return Stream.of(RuleConformance.each(
                R18, Basis.RECORD, worked(record), recorded(treated -> upperJoint(record, treated))));
    }

    private static Verdict upperJoint(CourseRecord record, Session.Treated treated) {
        List<Area> areas = treated.treatment().areas();
        if (!areas.contains(Area.SHOULDER) && !areas.contains(Area.THIGH)) {
            return Verdict.departed(
                    Deviation.in(treated, "FIRST_AREA", "Neither shoulder nor thigh is among what was worked on."));
        }
        Side sheet = sideOf(treated);
        if (sheet != record.body().side()) {
            return Verdict.departed(Deviation.in(
                    treated,
                    By.a(By.Role.HOSPITAL),
                    "SIDE_CORRECTED",
                    "Its sheet named the %s side; affected, as was corrected later, is %s."
                            .formatted(sheet.words(), record.body().side().words())));
        }
        return record.heldDuring(treated)
                .filter(hold -> hold.kind() == Hold.Kind.SIDE)
                .findFirst()
                .map(hold -> Verdict.departed(
                        Deviation.in(treated, hold.code(), "It began while the affected side was undecided.")))
                .orElse(Verdict.KEPT);
    }

    static Stream<RuleConformance> reached_R19(CourseRecord record) {
        return Stream.of(
                RuleConformance.each(R19, Basis.RECORD, worked(record), recorded(treated -> reached(record, treated))));
    }

    private static Verdict reached(CourseRecord record, Session.Treated treated) {
        Content sheet = treated.plan().content();
        List<Area> leftOut = record.terms().leftOutOf(sheet);
        Optional<Area> early = treated.treatment().areas().stream()
                .filter(area -> joins(record, area) > treated.plan().minutes()
                        || !sheet.worksOn(area) && !leftOut.contains(area))
                .findFirst();
        return early.map(area -> Verdict.departed(Deviation.in(
                        treated,
                        "AREA_NOT_REACHED",
                        "The %s is no part of a session of %d minutes."
                                .formatted(area.words(), treated.plan().minutes()))))
                .orElse(Verdict.KEPT);
    }

    /** Derived, so by the values that the course was compiled with: the minutes from which an area may be worked on. */
    private static int joins(CourseRecord record, Area area) {
        var progression = record.terms().regimen().progression();
        return progression.openers().contains(area)
                ? 0
                : progression.unlocks().stream()
                        .filter(unlock -> unlock.areas().contains(area))
                        .mapToInt(Unlock::minutes)
                        .min()
                        .orElse(0);
    }

    private static Function<Session.Treated, Verdict> recorded(Function<Session.Treated, Verdict> look) {
        return treated -> treated.treatment().areas().isEmpty()
                ? new Verdict.Unrecorded("Session %d has no record of its areas."
                        .formatted(treated.plan().number()))
                : look.apply(treated);
    }

    private static List<Session.Treated> worked(CourseRecord record) {
        return record.treated().stream()
                .filter(treated -> treated.treatment().minutes() > 0)
                .toList();
    }

    private static Side sideOf(Session.Treated treated) {
        return treated.plan().content().steps().stream()
                .map(Step::target)
                .map(Step.Target::side)
                .findFirst()
                .orElse(Side.UNKNOWN);
    }
}
