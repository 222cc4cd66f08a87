package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Rule;
import java.util.stream.Stream;

/** The sentences that a clinician reads about a ground, and what would lift it. */
final class GroundWords {
    private GroundWords() {}

    static Finding.Words blocked(Ground ground) {
        return words(ground, "Massage is blocked because of " + ground.words() + ".", overrideOf(ground));
    }

    static Finding.Words hold(Ground ground) {
        return words(
                ground,
                "Massage waits because of " + ground.words() + " until a neurologist has looked at it.",
                "A neurologist looks again and answers NO to " + ground.code()
                        + (ground == Contraindication.SKIN_DAMAGE
                                ? ", with the areas that are left out, if any."
                                : "."));
    }

    static Finding.Words doubt(Ground ground) {
        return new Finding.Words(
                "It is uncertain whether there is " + ground.words() + ": massage waits until a doctor has decided.",
                "A neurologist decides the doubt and answers NO to " + ground.code() + ".",
                Stream.concat(Stream.of(ground.rule()), ground.alsoUnder().stream())
                        .filter(rule -> rule != Rule.R42)
                        .toList());
    }

    static Finding.Words unasked(Ground ground) {
        return words(
                ground,
                "Nobody has asked about " + ground.words() + ": what was not asked is not cleared.",
                "A clinician asks, and the neurologist answers " + ground.code() + " with NO or YES.");
    }

    static Finding.Words resolved(Ground ground) {
        return words(
                ground,
                "The record shows " + ground.words() + " that is over: ask whether it still matters.",
                "It stays as a remark.");
    }

    static Finding.Words precaution(Ground ground) {
        String sentence = ground == Contraindication.POST_OPERATIVE_NOT_HEALED
                ? "There is an operation that has not healed: massage only once it has."
                : ground == CaseGround.READMITTED
                        ? "The patient was readmitted to hospital: find out why before going on."
                        : "There is " + ground.words() + ": a general programme is given with care.";
        return words(
                ground,
                sentence,
                "It warns and stops no grant: the neurologist sees to it, and may keep why as an override.");
    }

    static Finding.Words site(Ground ground) {
        return words(
                ground,
                "The site of " + ground.words() + " is not stated, or not of each.",
                "The neurologist names the site with the override; of several one each, with a semicolon between.");
    }

    private static String overrideOf(Ground ground) {
        String override = "A neurologist overrides " + ground.code() + " with a reason";
        if (!(ground instanceof Contraindication known)) {
            return override + ".";
        }
        if (known.asksImaging()) {
            return override + ", and only when imaging is on record.";
        }
        return override + (known.asksSite() ? " and names the site." : ".");
    }

    private static Finding.Words words(Ground ground, String sentence, String liftedBy) {
        return new Finding.Words(sentence, liftedBy, ground.alsoUnder());
    }
}
