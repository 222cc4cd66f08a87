package health.homeward.intake.rest.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources of a bundle that a referral is read from.
 *
 * @param timestamp the moment for which the sender made the bundle, or null
 */
record Parts(Instant timestamp, List<Part<?>> all) {

    <R extends Resource> List<Part<R>> of(Class<R> kind) {
        return all.stream()
                .filter(part -> kind.isInstance(part.resource()))
                .map(part -> new Part<>(part.path(), part.fullUrl(), kind.cast(part.resource())))
                .toList();
    }

    /** The resource in this bundle that a reference means, if it is here. */
    <R extends Resource> Optional<Part<R>> resolve(Reference reference, Class<R> kind) {
        return reference.hasReference()
                ? of(kind).stream()
                        .filter(part -> part.isMeantBy(reference.getReference()))
                        .findFirst()
                : Optional.empty();
    }
}
