package health.homeward.intake.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that can be wrong with a referral, found in one go. */
final class SubmissionRules {
    private SubmissionRules() {}

    static List<Reason> check(SubmitReferral command, Earlier earlier, Instant now) {
        List<Reason> reasons = new ArrayList<>(twin(command, earlier));
        ZoneId zone = zone(command);
        Identity identity = command.patient().identity();
        reasons.addAll(OnsetRules.check(command.facts().stroke().onset(), identity.birth(), now, zone));
        reasons.addAll(FactsRules.check(command.facts(), now, zone));
        reasons.addAll(PatientRules.check(identity, command.patient().preferences()));
        reasons.addAll(arrangements(command.arrangements()));
        return reasons;
    }

    private static List<Reason> twin(SubmitReferral command, Earlier earlier) {
        List<Reason> reasons = new ArrayList<>();
        earlier.openReferral()
                .ifPresent(id -> reasons.add(Reason.of(
                        "patient.identifier",
                        "ALREADY_REFERRED",
                        "This patient is already referred for this stroke: correct referral " + id + " instead.")));
        PartialDate birth = command.patient().identity().birth();
        earlier.patient()
                .map(patient -> patient.identity().birth())
                .filter(known -> birth != null && contradict(known, birth))
                .ifPresent(known -> reasons.add(Reason.of(
                        "birthDate",
                        "OTHER_PERSON",
                        "This patient number belongs to a patient with another birth date: one of the two is wrong.")));
        return reasons;
    }

    private static boolean contradict(PartialDate known, PartialDate birth) {
        return birth.latest().isBefore(known.earliest()) || known.latest().isBefore(birth.earliest());
    }

    private static List<Reason> arrangements(SubmitReferral.StatedArrangements stated) {
        List<Reason> reasons = new ArrayList<>();
        if (stated.home() != null) {
            reasons.addAll(HomeRules.check(stated.home(), "home."));
        }
        reasons.addAll(AvailabilityRules.check(stated.availability(), "availability"));
        for (int i = 0; i < stated.caregivers().size(); i++) {
            reasons.addAll(CaregiverRules.check(stated.caregivers().get(i), "caregivers[" + i + "]."));
        }
        return reasons;
    }

    private static ZoneId zone(SubmitReferral command) {
        HomeStatement home = command.arrangements().home();
        Set<String> known = ZoneId.getAvailableZoneIds();
        return home != null && home.timeZone() != null && known.contains(home.timeZone())
                ? ZoneId.of(home.timeZone())
                : command.key().zone();
    }
}
