package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Patient;
import health.homeward.dispatch.domain.team.Gender;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The fields of ReferralSubmitted and ReferralCorrected that decide when and by whom a patient can be visited. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralV1(
        String hospital,
        UUID patientId,
        ZoneId timeZone,
        List<WindowV1> availability,
        List<String> languages,
        String therapistGenderWish)
        implements FactReader.Fact {

    /** Hours of a weekday in the patient's time zone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WindowV1(DayOfWeek day, LocalTime from, LocalTime until) {
        Household.Hours hours() {
            return new Household.Hours(day, from, until);
        }
    }

    Patient patient() {
        return new Patient(
                patientId,
                timeZone,
                orNone(availability).stream().map(WindowV1::hours).toList(),
                new Household.Wishes(Set.copyOf(orNone(languages)), genderWish()));
    }

    private Optional<Gender> genderWish() {
        return Arrays.stream(Gender.values())
                .filter(gender -> gender.name().equalsIgnoreCase(therapistGenderWish))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst();
    }

    private static <T> List<T> orNone(List<T> items) {
        return items == null ? List.of() : items;
    }
}
