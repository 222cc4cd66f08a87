package health.homeward.clearance.app;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The service's settings. The days of a start (R8, R9) are not among them: a neurologist sets them, and plans tells. */
@ConfigMapping(prefix = "homeward.clearance")
public interface ClearanceConfig {
    /** Above this body temperature in °C massage waits (R41). */
    @WithDefault("37.5")
    BigDecimal temperatureLimitCelsius();

    /** Days after which a hold is looked at again (R36). */
    @WithDefault("3")
    int recheckAfterDays();

    /** Days that a grant covers unless the neurologist says otherwise (R7): by default one course, whatever its rhythm. */
    @WithDefault("116")
    int validityDays();

    /** Days that a grant covers at most (R7). */
    @WithDefault("180")
    int longestValidityDays();

    /** How many days before its last a grant shows on the neurologist's list and may be renewed. */
    @WithDefault("14")
    int announcedDays();

    /** Where a patient lives of whom no time zone is known. */
    @WithDefault("Europe/Andorra")
    ZoneId timeZone();

    /** What single hospitals have set for themselves, by their code; the rest is as above. */
    Map<String, OfHospital> hospitals();

    /** A hospital's own values, each within the source's bounds. */
    interface OfHospital {
        Optional<BigDecimal> temperatureLimitCelsius();

        Optional<Integer> recheckAfterDays();

        Optional<Integer> validityDays();
    }

    /**
     * The values that a hospital's patients are screened by.
     *
     * @param starts the hospital's own days of a start
     */
    default ClinicalSettings clinical(String hospital, ClinicalSettings.Starts starts) {
        Optional<OfHospital> own = Optional.ofNullable(hospitals().get(hospital));
        return new ClinicalSettings(
                starts,
                new ClinicalSettings.Holds(
                        own.flatMap(OfHospital::temperatureLimitCelsius).orElseGet(this::temperatureLimitCelsius),
                        own.flatMap(OfHospital::recheckAfterDays).orElseGet(this::recheckAfterDays)),
                new ClinicalSettings.Validity(
                        own.flatMap(OfHospital::validityDays).orElseGet(this::validityDays),
                        longestValidityDays(),
                        announcedDays()));
    }
}
