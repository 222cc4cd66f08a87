package health.homeward.dispatch.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A therapist with hours, as shown. */
@Schema(name = "Therapist")
record TherapistAnswer(
        UUID therapistId,
        long version,
        String givenName,
        String familyName,
        String login,
        Level level,
        List<String> skills,
        List<String> languages,
        Gender gender,
        TherapistRequest.PointBody homeBase,
        Transport transport,

        @Schema(description = "Absent where only the shifts limit the day.")
        Integer mostMinutesADay,

        @Schema(description = "Absent where only the shifts limit the week.")
        Integer mostMinutesAWeek,

        List<ShiftBody> shifts,
        List<AbsenceBody> absences) {

    /** Hours on one date, or on a weekday within its validity. */
    @Schema(name = "Shift")
    record ShiftBody(
            UUID shiftId,
            LocalDate date,
            DayOfWeek weekday,

            @Schema(implementation = String.class, description = "Local time, HH:mm.") @JsonFormat(pattern = "HH:mm")
            LocalTime from,

            @Schema(implementation = String.class, description = "Local time, HH:mm.") @JsonFormat(pattern = "HH:mm")
            LocalTime until,

            LocalDate validFrom,
            LocalDate validUntil) {

        static ShiftBody of(Shift shift) {
            return switch (shift.day()) {
                case Shift.On on -> new ShiftBody(shift.id(), on.date(), null, shift.from(), shift.until(), null, null);
                case Shift.Every every ->
                    new ShiftBody(
                            shift.id(),
                            null,
                            every.weekday(),
                            shift.from(),
                            shift.until(),
                            every.validFrom(),
                            every.validUntil().orElse(null));
            };
        }
    }

    /** A time away. */
    @Schema(name = "Absence")
    record AbsenceBody(UUID absenceId, Instant from, Instant until, AbsenceReason reason) {
        static AbsenceBody of(Absence absence) {
            return new AbsenceBody(
                    absence.id(), absence.during().from(), absence.during().until(), absence.reason());
        }
    }

    static TherapistAnswer of(Therapist therapist, long version) {
        return new TherapistAnswer(
                therapist.id(),
                version,
                therapist.name().given(),
                therapist.name().family(),
                therapist.name().login(),
                therapist.level(),
                therapist.credentials().skills().stream().sorted().toList(),
                therapist.credentials().languages().stream().sorted().toList(),
                therapist.credentials().gender(),
                new TherapistRequest.PointBody(
                        therapist.base().place().latitude(),
                        therapist.base().place().longitude()),
                therapist.base().transport(),
                orNull(therapist.limits().minutesADay()),
                orNull(therapist.limits().minutesAWeek()),
                therapist.roster().shifts().stream().map(ShiftBody::of).toList(),
                therapist.roster().absences().stream().map(AbsenceBody::of).toList());
    }

    private static Integer orNull(OptionalInt limit) {
        return limit.isPresent() ? limit.getAsInt() : null;
    }

    @Override
    public String toString() {
        return "TherapistAnswer[" + therapistId + "]";
    }
}
