package health.homeward.clearance.domain.facts;

import java.util.List;

/** Something for which massage is stopped, held or watched, with the rule that says so. */
public sealed interface Ground permits Contraindication, CaseGround, UnrecognisedGround {
    String code();

    Rule rule();

    Weight weight();

    /** A noun phrase for a clinician's sentence. */
    String words();

    /** Further rules of the table that name the same thing. */
    List<Rule> alsoUnder();

    /** Finds what a sender means; a code that nobody knows is doubt, and doubt is for a doctor (R42). */
    static Ground of(String code) {
        return Contraindication.of(code)
                .<Ground>map(known -> known)
                .or(() -> CaseGround.of(code))
                .orElseGet(() -> new UnrecognisedGround(code));
    }

    /** How heavily a ground weighs when somebody says yes to it. */
    enum Weight {
        /** Blocks without expiry; only a neurologist overrides it (R35, R38, R41). */
        PERMANENT,
        /** Holds until a neurologist answers no (R36, R37, R39, R41, R44). */
        TEMPORARY,
        /** Warns; it does not stop a grant (R40, R45). */
        PRECAUTION
    }
}
