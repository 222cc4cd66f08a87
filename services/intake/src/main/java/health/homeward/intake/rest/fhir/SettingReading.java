package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * Reads where the patient is at the bundle's moment: in the encounter that runs then. One that has ended says where
 * the patient was, not where the patient went, unless it names a discharge to the home.
 */
final class SettingReading {
    private static final Set<String> IN_HOSPITAL = Set.of("IMP", "ACUTE", "NONAC", "OBSENC", "SS", "EMER", "PRENC");
    private static final Set<EncounterStatus> RUNNING = Set.of(
            EncounterStatus.INPROGRESS, EncounterStatus.ARRIVED, EncounterStatus.TRIAGED, EncounterStatus.ONLEAVE);
    private static final Set<EncounterStatus> VOID =
            Set.of(EncounterStatus.CANCELLED, EncounterStatus.ENTEREDINERROR, EncounterStatus.PLANNED);

    private final Reading reading;

    SettingReading(Reading reading) {
        this.reading = reading;
    }

    Setting setting() {
        List<Part<Encounter>> encounters = reading.surely(Encounter.class, Encounter::getSubject).stream()
                .filter(part -> part.resource().getStatus() == null
                        || !VOID.contains(part.resource().getStatus()))
                .toList();
        List<Setting> now = encounters.stream()
                .filter(part -> runs(part.resource()))
                .map(part -> setting(part.resource()))
                .filter(setting -> setting != Setting.UNKNOWN)
                .toList();
        if (!now.isEmpty()) {
            return now.contains(Setting.HOSPITAL) ? Setting.HOSPITAL : Setting.HOME;
        }
        return discharged(encounters).orElseGet(() -> unknown(encounters));
    }

    private boolean runs(Encounter encounter) {
        Instant start = moment(encounter.getPeriod().getStartElement().getValueAsString());
        Instant end = moment(encounter.getPeriod().getEndElement().getValueAsString());
        boolean begun = start == null || !start.isAfter(reading.at());
        if (end != null) {
            return begun && end.isAfter(reading.at());
        }
        return begun && RUNNING.contains(encounter.getStatus());
    }

    private static Setting setting(Encounter encounter) {
        String kind = encounter.getClass_().getCode();
        if (kind == null) {
            return Setting.UNKNOWN;
        }
        if (IN_HOSPITAL.contains(kind)) {
            return Setting.HOSPITAL;
        }
        return kind.equals("HH") ? Setting.HOME : Setting.UNKNOWN;
    }

    /** The latest stay in a hospital, if it ended with a discharge to the home. */
    private Optional<Setting> discharged(List<Part<Encounter>> encounters) {
        return encounters.stream()
                .map(Part::resource)
                .filter(encounter -> setting(encounter) == Setting.HOSPITAL)
                .reduce((one, other) -> endsLater(other, one) ? other : one)
                .filter(last -> last.getHospitalization().getDischargeDisposition().getCoding().stream()
                        .anyMatch(coding -> "home".equals(coding.getCode())))
                .map(last -> Setting.HOME);
    }

    private boolean endsLater(Encounter one, Encounter other) {
        Instant end = moment(one.getPeriod().getEndElement().getValueAsString());
        Instant than = moment(other.getPeriod().getEndElement().getValueAsString());
        return end != null && (than == null || end.isAfter(than));
    }

    private Setting unknown(List<Part<Encounter>> encounters) {
        if (!encounters.isEmpty()) {
            reading.notes()
                    .warn(
                            encounters.getLast().path() + ".period",
                            "No encounter runs at the bundle's moment: where the patient is now is not stated.");
        }
        return Setting.UNKNOWN;
    }

    private Instant moment(String text) {
        return reading.moment(text).instant();
    }
}
