package health.homeward.clearance.events;

import health.homeward.clearance.app.Announcements;
import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes what happened for others; facts, findings and answers stay within the service. */
@ApplicationScoped
class PublishedFacts implements Announcements {
    @Override
    public List<OutgoingEvent> of(List<Happened> happened) {
        return happened.stream()
                .flatMap(one -> announced(one.event(), one.after()).stream())
                .toList();
    }

    private static Optional<OutgoingEvent> announced(CaseEvent event, ClearanceCase after) {
        UUID patient = after.ids().patientId();
        return switch (event) {
            case CaseEvent.ClearanceGranted e ->
                told("ClearanceGranted", patient, ClearanceGrantedV1.of(e.grant(), after));
            case CaseEvent.ClearanceAmended e ->
                told("ClearanceGranted", patient, ClearanceGrantedV1.of(e.grant(), after));
            case CaseEvent.ClearanceDeferred e -> told("ClearanceDeferred", patient, ClearanceDeferredV1.of(e, after));
            case CaseEvent.ClearanceRefused e -> told("ClearanceRefused", patient, ClearanceRefusedV1.of(e, after));
            case CaseEvent.ClearanceSuspended e ->
                told("ClearanceSuspended", patient, ClearanceSuspendedV1.of(e, after));
            case CaseEvent.ClearanceResumed e -> told("ClearanceResumed", patient, ClearanceResumedV1.of(e, after));
            case CaseEvent.ClearanceWithdrawn e ->
                told("ClearanceWithdrawn", patient, ClearanceWithdrawnV1.of(e, after));
            case CaseEvent.CaseOpened e -> Optional.empty();
            case CaseEvent.CaseReopened e -> Optional.empty();
            case CaseEvent.CaseConcluded e -> Optional.empty();
            case CaseEvent.FactsChanged e -> Optional.empty();
            case CaseEvent.FindingsReported e -> Optional.empty();
            case CaseEvent.FindingsAnswered e -> Optional.empty();
        };
    }

    private static Optional<OutgoingEvent> told(String type, UUID patient, Object fact) {
        return Optional.of(OutgoingEvent.v1(type, patient, fact));
    }
}
