package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.Stroke;
import health.homeward.intake.domain.StrokeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * Finds the stroke that the referral is about: the one that its ServiceRequest names, else the latest. All that is
 * coded as a stroke within a day of it is the same episode.
 */
final class StrokeReading {
    private final Reading reading;
    private final OnsetReading onsets;

    StrokeReading(Reading reading) {
        this.reading = reading;
        this.onsets = new OnsetReading(reading);
    }

    Stroke stroke(List<Part<Condition>> conditions) {
        List<Part<Condition>> strokes =
                conditions.stream().filter(this::isStroke).toList();
        Optional<Part<Condition>> index = named(strokes).or(() -> latest(strokes));
        if (index.isEmpty()) {
            reading.notes().warn("Bundle.entry.resource.ofType(Condition)", "No condition is coded as a stroke.");
        }
        List<Part<Condition>> episode =
                index.map(found -> episode(found, strokes)).orElse(List.of());
        episode.forEach(this::noteResolved);
        return new Stroke(type(episode), onset(index, episode), side(conditions, index));
    }

    private boolean isStroke(Part<Condition> part) {
        return Codings.meanings(part.resource().getCode(), reading.codes().strokes())
                .findAny()
                .isPresent();
    }

    private Optional<Part<Condition>> named(List<Part<Condition>> strokes) {
        return reading.parts().of(ServiceRequest.class).stream()
                .filter(this::stands)
                .flatMap(request -> request.resource().getReasonReference().stream())
                .filter(Reference::hasReference)
                .flatMap(reason -> strokes.stream().filter(stroke -> stroke.isMeantBy(reason.getReference())))
                .findFirst();
    }

    private boolean stands(Part<ServiceRequest> request) {
        boolean revoked = request.resource().getStatus() == ServiceRequestStatus.REVOKED
                || request.resource().getStatus() == ServiceRequestStatus.ENTEREDINERROR;
        if (revoked) {
            reading.notes().warn(request.path() + ".status", "This request was revoked; it was left out.");
        }
        return !revoked;
    }

    private Optional<Part<Condition>> latest(List<Part<Condition>> strokes) {
        return strokes.stream()
                .max(Comparator.comparing(
                        stroke -> onsets.day(stroke), Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private List<Part<Condition>> episode(Part<Condition> index, List<Part<Condition>> strokes) {
        LocalDate day = onsets.day(index);
        return strokes.stream()
                .filter(stroke -> stroke.equals(index) || near(onsets.day(stroke), day))
                .toList();
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= 1;
    }

    private void noteResolved(Part<Condition> stroke) {
        if (stroke.resource().hasAbatement()) {
            reading.notes()
                    .warn(
                            stroke.path() + ".abatement",
                            "The stroke is coded as over; it is the episode of this referral all the same.");
        }
    }

    private StrokeType type(List<Part<Condition>> episode) {
        Set<StrokeType> types =
                types(episode.stream().map(stroke -> stroke.resource().getCode()));
        if (types.isEmpty()) {
            types = types(reasons());
        }
        if (types.size() > 1) {
            reading.notes()
                    .warn(
                            "Bundle.entry.resource.ofType(Condition).code",
                            "The stroke is coded as more than one type: the neurologist must say which.");
        }
        return types.size() == 1 ? types.iterator().next() : StrokeType.UNKNOWN;
    }

    private Stream<CodeableConcept> reasons() {
        return Stream.concat(
                reading.parts().of(ServiceRequest.class).stream()
                        .flatMap(request -> request.resource().getReasonCode().stream()),
                reading.parts().of(Encounter.class).stream()
                        .flatMap(encounter -> encounter.resource().getReasonCode().stream()));
    }

    private Set<StrokeType> types(Stream<CodeableConcept> concepts) {
        return concepts.flatMap(
                        concept -> Codings.meanings(concept, reading.codes().strokes()))
                .filter(type -> type != StrokeType.UNKNOWN)
                .collect(Collectors.toSet());
    }

    private Onset onset(Optional<Part<Condition>> index, List<Part<Condition>> episode) {
        return episode.stream()
                .map(onsets::onset)
                .filter(onset -> onset.precision() == Onset.Precision.INSTANT)
                .min(Comparator.comparing(Onset::instant))
                .or(() -> index.map(onsets::onset))
                .orElse(Onset.UNKNOWN);
    }

    private Side side(List<Part<Condition>> conditions, Optional<Part<Condition>> index) {
        return new SideReading(reading, onsets)
                .side(conditions, index.map(onsets::day).orElse(null));
    }
}
