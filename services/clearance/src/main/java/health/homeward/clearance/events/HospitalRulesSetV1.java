package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import java.util.List;
import java.util.UUID;

/** HospitalRulesSet: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HospitalRulesSetV1(UUID hospitalId, String hospital, Long version, List<Value> derived) implements Bodies.About {

    /** A derived value with the name that plans gives it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Value(String code, Integer value) {}

    @Override
    public UUID subject() {
        return hospitalId;
    }

    ClinicalSettings.Starts starts() {
        return new ClinicalSettings.Starts(value("LAST_RECOMMENDED_DAY"), value("PROPOSED_DAY_AFTER_HAEMORRHAGE"));
    }

    private int value(String code) {
        return Bodies.required(derived, "derived").stream()
                .filter(value -> code.equals(value.code()) && value.value() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The event lacks " + code))
                .value();
    }
}
