package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.Manner;
import health.homeward.plans.domain.regimen.Preparation;
import health.homeward.plans.domain.regimen.When;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that go with a session, as they apply to this patient (R26, R31, R43, R46–R51). */
final class SessionLists {

    private SessionLists() {}

    static Content.Lists of(Terms terms, Situation situation, List<RulePack> packs) {
        Preparation lists = terms.regimen().conduct().preparation();
        return new Content.Lists(
                more(applying(lists.checklist(), terms, situation), packs, pack -> pack.adds()
                        .checklist()),
                Stream.concat(applying(lists.supplies(), terms, situation).stream(), prescribed(terms))
                        .distinct()
                        .toList(),
                more(sparing(lists.questions(), terms), packs, pack -> pack.adds()
                        .questions()),
                forbidden(terms, packs));
    }

    /** R37: of skin that is known to be damaged, and left out, nobody is asked again. */
    private static List<Item> sparing(List<Item> questions, Terms terms) {
        List<Area> leftOut = terms.clearance().permissions().areasLeftOut();
        if (leftOut.isEmpty()) {
            return questions;
        }
        String known = leftOut.stream().map(Area::words).collect(Collectors.joining(", "));
        return questions.stream()
                .map(item -> item.rule().equals("R37")
                        ? new Item(item.code(), item.sentence() + " Known and left out: " + known + ".", "R37")
                        : item)
                .toList();
    }

    private static List<Item> more(List<Item> own, List<RulePack> packs, Function<RulePack, List<Item>> added) {
        return Stream.concat(own.stream(), packs.stream().flatMap(pack -> added.apply(pack).stream()))
                .toList();
    }

    /** R26: what was prescribed beside the hands lies ready, heat while the clearance allows it; the lists have the rest. */
    private static Stream<Item> prescribed(Terms terms) {
        return terms.prescription().auxiliaries().stream()
                .filter(one -> one != Auxiliary.SALT_WARMERS && one != Auxiliary.OIL)
                .filter(one -> one.kind() != Auxiliary.Kind.HEAT
                        || terms.clearance().permissions().heat())
                .map(one -> new Item(one.name(), sentence(one.words()), "R26"));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static List<Item> applying(List<Item> items, Terms terms, Situation situation) {
        return items.stream()
                .filter(item -> applies(item.when(), terms, situation))
                .toList();
    }

    private static boolean applies(When when, Terms terms, Situation situation) {
        return switch (when) {
            case ALWAYS -> true;
            case IN_BED -> situation.inBed();
            case OUT_OF_BED -> !situation.inBed();
            case NO_ALLERGIES -> terms.clearance().bedside().allergies() == Allergies.NONE;
            case ALLERGIES_POSSIBLE -> terms.clearance().bedside().allergies() != Allergies.NONE;
            case WARMTH_ALLOWED ->
                terms.clearance().permissions().heat()
                        && terms.prescription().auxiliaries().contains(Auxiliary.SALT_WARMERS);
        };
    }

    private static List<Content.Forbidden> forbidden(Terms terms, List<RulePack> packs) {
        Manner manner = terms.regimen().conduct().manner();
        Stream<Content.Forbidden> withheld = packs.stream().flatMap(pack -> pack.adds().withheld().stream()
                .filter(technique -> usable(technique, manner, terms))
                .sorted()
                .map(technique -> new Content.Forbidden(technique, pack.code())));
        return Stream.concat(byRule(manner, terms.clearance().permissions()), withheld)
                .toList();
    }

    /** What the regimen or the neurologist's word (R30) allows, so that a pack has something to take away. */
    private static boolean usable(Technique technique, Manner manner, Terms terms) {
        return manner.allowed().contains(technique)
                || terms.clearance().permissions().kneading()
                        && manner.onlyByWord().contains(technique);
    }

    private static Stream<Content.Forbidden> byRule(Manner manner, Permissions permissions) {
        Stream<Content.Forbidden> never = manner.never().stream()
                .map(technique ->
                        new Content.Forbidden(technique, manner.rules().never()));
        Stream<Content.Forbidden> notHere = permissions.kneading()
                ? Stream.empty()
                : manner.onlyByWord().stream()
                        .map(technique ->
                                new Content.Forbidden(technique, manner.rules().onlyByWord()));
        return Stream.concat(never, notHere);
    }
}
