package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Setting;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** ReferralSubmitted and ReferralCorrected: what clearance reads of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralV1(
        UUID referralId,
        UUID patientId,
        String hospital,
        Integer ageYears,
        FactsV1 facts,
        String setting,
        String timeZone,
        ConsentV1 consent)
        implements Bodies.AboutPatient {

    PatientFacts patientFacts(ZoneId elsewhere) {
        ZoneId zone = timeZone == null ? elsewhere : ZoneId.of(timeZone);
        Consent massage = Known.or(Consent.UNKNOWN, consent == null ? null : consent.massage());
        return Bodies.required(facts, "facts")
                .facts(new Person(ageYears, massage, zone), Known.or(Setting.UNKNOWN, setting));
    }

    /** A contraindication of a later release: nobody here knows what it means, so a doctor decides (R42). */
    List<Said> doubts() {
        return facts.listed().stream()
                .filter(ConditionV1::isUnknownAndCounts)
                .map(condition -> new Said(Codes.legible(condition.contraindication()), Answer.UNSURE))
                .toList();
    }

    /** What the patient has agreed to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConsentV1(String massage) {}

    @Override
    public String toString() {
        return "ReferralV1[" + referralId + "]";
    }
}
