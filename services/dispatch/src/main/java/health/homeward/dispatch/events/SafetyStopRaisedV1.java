package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.visit.Answer;
import health.homeward.dispatch.domain.visit.Finding;
import health.homeward.dispatch.domain.visit.Sign;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SafetyStopRaised as published. */
record SafetyStopRaisedV1(
        UUID stopId,
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        UUID therapistId,
        Instant raisedAt,
        boolean beforeStart,
        List<FindingV1> findings,
        String hospital,
        UUID patientId,
        long version) {

    /** What was found, by its code and clinical rule. */
    record FindingV1(Sign code, String rule, Answer answer) {
        static FindingV1 of(Finding finding) {
            return new FindingV1(finding.sign(), finding.sign().rule(), finding.answer());
        }
    }

    static SafetyStopRaisedV1 of(VisitEvent.SafetyStopRaised event, String hospital) {
        Visit visit = event.visit();
        return new SafetyStopRaisedV1(
                event.stopId(),
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                event.slot().therapistId(),
                event.at(),
                event.beforeStart(),
                event.findings().stream().map(FindingV1::of).toList(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}
