package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.regimen.Regimen;
import java.time.LocalDate;
import java.util.UUID;

/** An earlier course of the patient, as far as the next one depends on it (R15, R16). */
public record PastCourse(
        UUID courseId, UUID clearanceId, UUID referralId, boolean open, LocalDate lastProcedure, Given given) {

    public PastCourse(UUID courseId, UUID clearanceId, UUID referralId, boolean open, LocalDate lastProcedure) {
        this(courseId, clearanceId, referralId, open, lastProcedure, Given.OF_UNKNOWN_REGIMEN);
    }

    /**
     * How many procedures of which regimen were given; a course of an unknown regimen counts for every one.
     *
     * @param procedures null where nobody knows
     */
    public record Given(String regimen, Integer procedures) {
        static final Given OF_UNKNOWN_REGIMEN = new Given(null, null);
    }

    boolean of(Regimen regimen) {
        return given.regimen() == null || given.regimen().equals(regimen.code());
    }

    public boolean wasGiven() {
        return lastProcedure != null;
    }
}
