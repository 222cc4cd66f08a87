package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Mark;
import java.util.List;
import java.util.stream.Collectors;

/** R37: one area may be left out instead of the session, but not both with which a session can begin (R18). */
final class LeftOutCheck {
    private LeftOutCheck() {}

    static List<Reason> reasons(Dossier dossier, Permissions permissions) {
        boolean nothingToBeginWith = permissions.areasLeftOut().containsAll(List.of(Area.SHOULDER, Area.THIGH));
        return nothingToBeginWith && dossier.course().followsStroke(dossier.facts())
                ? List.of(
                        new Reason(
                                Rule.R18,
                                "OPENER_LEFT_OUT",
                                "A session begins with the shoulder or the thigh: where both are left out, the whole session waits."))
                : List.of();
    }

    static List<Mark> marks(Permissions permissions) {
        return permissions.areasLeftOut().isEmpty() ? List.of() : List.of(new Mark(Rule.R37, "AREAS_LEFT_OUT"));
    }

    /** The reason given, or null, with the areas behind it. */
    static String noted(String reason, Permissions permissions) {
        if (permissions.areasLeftOut().isEmpty()) {
            return reason;
        }
        String areas = permissions.areasLeftOut().stream().map(Area::name).collect(Collectors.joining(", "));
        return (reason == null ? "" : reason + "; ") + "left out: " + areas;
    }
}
