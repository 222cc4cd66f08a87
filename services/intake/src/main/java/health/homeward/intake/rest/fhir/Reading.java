package health.homeward.intake.rest.fhir;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.CodeTable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What every part of the reading needs to know.
 *
 * @param at   the moment for which facts are wanted: the bundle's timestamp, or its arrival
 * @param zone the hospital's, for times that come without one
 */
record Reading(Parts parts, Subject subject, Instant at, ZoneId zone, ClinicalCodes codes, Notes notes) {
    /** Measurements older than this tell nothing of the patient as referred. */
    static final Duration RECENT = Duration.ofHours(24);

    /** The resources of a kind that are about this patient beyond doubt. */
    <R extends Resource> List<Part<R>> surely(Class<R> kind, Function<R, Reference> about) {
        return parts.of(kind).stream()
                .filter(part -> subject.surelyMeant(part, about.apply(part.resource()), notes))
                .toList();
    }

    /** The resources of a kind that are about this patient, or may be: a doubtful warning sign is kept. */
    <R extends Resource> List<Part<R>> perhaps(Class<R> kind, Function<R, Reference> about) {
        return parts.of(kind).stream()
                .filter(part -> subject.perhapsMeant(part, about.apply(part.resource()), notes))
                .toList();
    }

    FhirMoment moment(String text) {
        return FhirMoment.of(text, zone);
    }

    /** A moment with a warning where its zone had to be assumed. */
    FhirMoment moment(String text, String path) {
        FhirMoment moment = moment(text);
        if (moment.zoneAssumed()) {
            notes.warn(path, "The time came without its zone; it was read as " + zone + ".");
        }
        return moment;
    }

    boolean isRecent(Instant instant) {
        return !instant.isBefore(at.minus(RECENT)) && !instant.isAfter(at);
    }

    <T> CodeTable<T> table(Function<ClinicalCodes, CodeTable<T>> choice) {
        return choice.apply(codes);
    }
}
