package health.homeward.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The stroke lies behind the patient and within the patient's life: the start of massage counts from it (R5). No age is refused (R59). */
final class OnsetRules {
    private static final int OLDEST = 130;

    private OnsetRules() {}

    static List<Reason> check(Onset onset, PartialDate birth, Instant now, ZoneId zone) {
        List<Reason> reasons = new ArrayList<>();
        if (onset.liesAfter(now, zone)) {
            reasons.add(Reason.of("R5", "onset", "ONSET_IN_FUTURE", "The stroke is said to begin in the future."));
        }
        if (birth != null) {
            birth(birth, onset.day(zone), LocalDate.ofInstant(now, zone), reasons);
        }
        return reasons;
    }

    private static void birth(PartialDate birth, LocalDate onset, LocalDate today, List<Reason> reasons) {
        if (birth.earliest().isAfter(today)) {
            reasons.add(
                    Reason.of("R62", "birthDate", "BIRTH_IN_FUTURE", "The patient is said to be born in the future."));
        } else if (onset != null && birth.earliest().isAfter(onset)) {
            reasons.add(Reason.of(
                    "R62",
                    "birthDate",
                    "BIRTH_AFTER_ONSET",
                    "The patient is said to be born after the stroke began: one of the two dates is wrong."));
        }
        if (birth.latest().plusYears(OLDEST).isBefore(today)) {
            reasons.add(
                    Reason.of(
                            "R62",
                            "birthDate",
                            "BIRTH_IMPLAUSIBLE",
                            "Nobody is too old for massage (R59), yet by this birth date the patient is older than 130 years: it must be wrong."));
        }
    }
}
