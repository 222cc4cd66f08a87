package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.Manner;
import health.homeward.plans.domain.regimen.Preparation;
import health.homeward.plans.domain.regimen.When;
import java.util.List;
import java.util.stream.Stream;

/** The lists that go with a session, as they apply to this patient (R26, R31, R43, R46–R51). */
final class SessionLists {

    private SessionLists() {}

    static Content.Lists of(Terms terms, Situation situation) {
        Preparation lists = terms.regimen().conduct().preparation();
        return new Content.Lists(
                applying(lists.checklist(), terms.clearance(), situation),
                applying(lists.supplies(), terms.clearance(), situation),
                lists.questions(),
                forbidden(terms.regimen().conduct().manner(), terms.clearance().permissions()));
    }

    private static List<Item> applying(List<Item> items, Clearance clearance, Situation situation) {
        return items.stream()
                .filter(item -> applies(item.when(), clearance, situation))
                .toList();
    }

    private static boolean applies(When when, Clearance clearance, Situation situation) {
        return switch (when) {
            case ALWAYS -> true;
            case IN_BED -> situation.inBed();
            case OUT_OF_BED -> !situation.inBed();
            case NO_ALLERGIES -> clearance.bedside().allergies() == Allergies.NONE;
            case ALLERGIES_POSSIBLE -> clearance.bedside().allergies() != Allergies.NONE;
            case WARMTH_ALLOWED -> clearance.permissions().heat();
        };
    }

    private static List<Content.Forbidden> forbidden(Manner manner, Permissions permissions) {
        Stream<Content.Forbidden> never =
                manner.never().stream().map(technique -> new Content.Forbidden(technique, "R31"));
        Stream<Content.Forbidden> notHere = permissions.kneading()
                ? Stream.empty()
                : manner.onlyByWord().stream().map(technique -> new Content.Forbidden(technique, "R30"));
        return Stream.concat(never, notHere).toList();
    }
}
