package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.CodedCondition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Type;

/**
 * Reads whether a condition is there. Only "resolved" ends it; "inactive" and "remission" leave it open, and so does
 * a status that contradicts the dates, and a diagnosis that is not confirmed.
 */
final class StatusReading {
    private static final Set<String> DOUBTFUL = Set.of("unconfirmed", "provisional", "differential");

    private final Reading reading;

    StatusReading(Reading reading) {
        this.reading = reading;
    }

    /** Whether somebody took the condition back. */
    static boolean takenBack(Condition condition) {
        return List.of("refuted", "entered-in-error").contains(code(condition.getVerificationStatus()));
    }

    CodedCondition.Course course(Part<Condition> part) {
        Condition condition = part.resource();
        LocalDate since = past(day(condition.getOnset()), part, "onset");
        LocalDate until = day(condition.getAbatement());
        ClinicalStatus status = status(condition, until);
        return new CodedCondition.Course(status, since, contradicts(since, until) ? null : until);
    }

    private LocalDate past(LocalDate day, Part<Condition> part, String element) {
        if (day != null && day.isAfter(today())) {
            reading.notes()
                    .warn(part.path() + "." + element, "It is said to begin in the future; the date was left out.");
            return null;
        }
        return day;
    }

    private ClinicalStatus status(Condition condition, LocalDate until) {
        String stated = code(condition.getClinicalStatus());
        boolean over = until != null && !until.isAfter(today()) || condition.getAbatement() != null && until == null;
        if (stated.equals("resolved")) {
            return until != null && until.isAfter(today()) ? ClinicalStatus.UNKNOWN : ClinicalStatus.RESOLVED;
        }
        if (stated.isEmpty() && over) {
            return ClinicalStatus.RESOLVED;
        }
        boolean active = Set.of("active", "recurrence", "relapse").contains(stated) && !over;
        return active && !DOUBTFUL.contains(code(condition.getVerificationStatus()))
                ? ClinicalStatus.ACTIVE
                : ClinicalStatus.UNKNOWN;
    }

    private static boolean contradicts(LocalDate since, LocalDate until) {
        return since != null && until != null && until.isBefore(since);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(reading.at(), reading.zone());
    }

    private LocalDate day(Type time) {
        return switch (time) {
            case BaseDateTimeType moment ->
                reading.moment(moment.getValueAsString()).date();
            case org.hl7.fhir.r4.model.Period period ->
                reading.moment(period.getStartElement().getValueAsString()).date();
            case null, default -> null;
        };
    }

    private static String code(CodeableConcept concept) {
        String code = concept.getCodingFirstRep().getCode();
        return code == null ? "" : code;
    }
}
