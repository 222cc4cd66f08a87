package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R2;
import static health.homeward.plans.domain.conformance.SourceRule.R24;
import static health.homeward.plans.domain.conformance.SourceRule.R57;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.course.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who gave the sessions: no beginner (R57), somebody experienced at home (R2) and in bed (R24). */
final class PerformerRules {
    static final List<Judge> ALL = List.of(record -> Stream.of(
            experienced(R2, record, treated -> treated.plan().content().setting() == Setting.HOME),
            experienced(R24, record, PerformerRules::inBed_R24),
            experienced(R57, record, _ -> true)));

    private PerformerRules() {}

    private static RuleConformance experienced(
            SourceRule rule, CourseRecord record, Predicate<Session.Treated> concerned) {
        return RuleConformance.each(
                rule, Basis.RECORD, record.treated().stream().filter(concerned).toList(), PerformerRules::level);
    }

    private static boolean inBed_R24(Session.Treated treated) {
        return treated.plan().content().rules().contains(R24.name());
    }

    private static Verdict level(Session.Treated treated) {
        Level level = treated.treatment().by().level();
        Level needed = treated.plan().content().level().covers(Level.EXPERIENCED)
                ? treated.plan().content().level()
                : Level.EXPERIENCED;
        return level == null
                ? new Verdict.Unrecorded("Session %d has no record of its therapist's level."
                        .formatted(treated.plan().number()))
                : Verdict.unless(
                        !level.covers(needed),
                        () -> Deviation.in(
                                treated,
                                "LEVEL_TOO_LOW",
                                "It was given by a therapist of level %s."
                                        .formatted(level.name().toLowerCase(Locale.ROOT))));
    }
}
