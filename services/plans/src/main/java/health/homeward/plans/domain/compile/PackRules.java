package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What packs from outside the source refuse; a reason carries its pack's name in the place of a rule's number. */
final class PackRules {
    static final List<CompileRule> ALL = List.of(PackRules::notBefore, PackRules::closedArea);

    private PackRules() {}

    /** An onset that nobody knows proves no delay. */
    private static Stream<Reason> notBefore(Case c) {
        LocalDate onset = c.clearance().window().onset();
        return concerned(c)
                .filter(pack -> pack.adds().monthsAfterOnset() > 0
                        && c.prescription().days().anyDayOpen())
                .flatMap(pack -> onset == null
                        ? Stream.of(new Reason(
                                pack.code(),
                                "ONSET_UNKNOWN",
                                pack.says() + " The onset is unknown, so that no delay can be shown."))
                        : notBefore(c, pack, onset.plusMonths(pack.adds().monthsAfterOnset())));
    }

    private static Stream<Reason> notBefore(Case c, RulePack pack, LocalDate from) {
        return unless(
                !c.firstDate().isBefore(from),
                pack.code(),
                "BEFORE_PACK_ALLOWS",
                "%s The first procedure may fall on %s at the earliest.".formatted(pack.says(), from));
    }

    /** An area that joins later in the course is closed as well as the one begun with. */
    private static Stream<Reason> closedArea(Case c) {
        var worked = c.areas();
        return concerned(c)
                .filter(pack -> pack.adds().closed().stream().anyMatch(worked::contains))
                .map(pack -> new Reason(pack.code(), "AREA_CLOSED", pack.says()));
    }

    private static Stream<RulePack> concerned(Case c) {
        var anticoagulant = c.clearance().bedside().background().anticoagulant();
        return c.facts().packs().stream().filter(pack -> pack.concerns(anticoagulant));
    }
}
