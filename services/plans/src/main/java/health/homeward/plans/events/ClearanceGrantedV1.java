package health.homeward.plans.events;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.StartWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What this service uses of a clearance that was granted. */
record ClearanceGrantedV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        long version,
        CourseKind courseKind,
        StrokeType strokeType,
        Onset onset,
        Side affectedSide,
        Instant earliestStart,
        Instant recommendedStart,
        Instant recommendedUntil,
        LocalDate validUntil,
        Fact conscious,
        Mobility mobility,
        String setting,
        Fact heartDisease,
        Fact organDysfunction,
        Granted permissions,
        Allergies allergies,
        Fact anticoagulant,
        Position bilateralBackPosition,
        Instant grantedAt,
        ZoneId timeZone) {

    /** What the neurologist allowed beyond the plain course, and the areas left out of it (R37), or null. */
    record Granted(boolean prone, boolean kneading, boolean heat, boolean homeOnly, List<Area> areasLeftOut) {}

    /** When the stroke struck: an instant, or no more than a date. */
    record Onset(Instant instant, LocalDate date) {}

    Clearance clearance() {
        var inside = new Bedside.Inside(known(heartDisease), known(organDysfunction));
        var bedside = new Bedside(
                strokeType == null ? StrokeType.UNKNOWN : strokeType,
                affectedSide == null ? Side.UNKNOWN : affectedSide,
                known(conscious),
                inside,
                allergies == null ? Allergies.UNKNOWN : allergies,
                new Bedside.Background(known(anticoagulant), Fact.UNKNOWN));
        return new Clearance(
                new Clearance.Subject(clearanceId, referralId, patientId),
                ClearanceState.GRANTED,
                courseKind,
                new StartWindow(earliestStart, recommendedStart, recommendedUntil, validUntil, onsetDate()),
                bedside,
                allowed());
    }

    /** Of an onset of which only the date is known, its end is meant. */
    private LocalDate onsetDate() {
        if (onset == null || onset.instant() == null && onset.date() == null) {
            return null;
        }
        return onset.instant() == null ? onset.date().plusDays(1) : LocalDate.ofInstant(onset.instant(), timeZone);
    }

    private Permissions allowed() {
        return permissions == null
                ? new Permissions(false, false, false, false, bilateralBackPosition)
                : new Permissions(
                        permissions.prone(),
                        permissions.kneading(),
                        permissions.heat(),
                        permissions.homeOnly(),
                        bilateralBackPosition,
                        permissions.areasLeftOut());
    }

    /** Null when the neurologist knew nothing of it. */
    Setting place() {
        return setting == null || setting.equals("UNKNOWN") ? null : Setting.valueOf(setting);
    }

    Mobility moving() {
        return mobility == Mobility.UNKNOWN ? null : mobility;
    }

    private static Fact known(Fact fact) {
        return fact == null ? Fact.UNKNOWN : fact;
    }

    @Override
    public String toString() {
        return "ClearanceGranted[" + clearanceId + "]";
    }
}
