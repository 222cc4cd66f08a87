package health.homeward.clearance.events;

import health.homeward.clearance.app.ClearanceConfig;
import health.homeward.clearance.app.DecideOnPatient;
import health.homeward.clearance.app.OpenCase;
import health.homeward.clearance.app.Outcome;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.decision.WithdrawalReason;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Reacts to what the hospital tells of its patient. */
@ApplicationScoped
class ReferralFacts implements EventHandler {
    private final Bodies bodies;
    private final OpenCase openCase;
    private final DecideOnPatient decide;
    private final ClearanceConfig config;

    ReferralFacts(Bodies bodies, OpenCase openCase, DecideOnPatient decide, ClearanceConfig config) {
        this.bodies = bodies;
        this.openCase = openCase;
        this.decide = decide;
        this.config = config;
    }

    @Override
    public String source() {
        return "intake";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ReferralSubmitted" -> transaction -> submitted(event, transaction);
            case "ReferralCorrected" -> transaction -> corrected(event, transaction);
            case "ReferralWithdrawn" -> transaction -> withdrawn(event, transaction);
            case "ConditionReported" -> transaction -> reported(event, transaction);
            default -> Reaction.NONE;
        };
    }

    private Uni<Void> submitted(IncomingEvent event, Transaction transaction) {
        ReferralV1 body = bodies.read(event, ReferralV1.class);
        CaseIds ids = new CaseIds(
                UUID.randomUUID(), Bodies.required(body.referralId(), "referralId"), body.patientId(), body.hospital());
        return openCase.handle(transaction, ids, body.patientFacts(config.timeZone()), by(event.id()))
                .chain(() -> doubts(body, event, transaction));
    }

    private Uni<Void> corrected(IncomingEvent event, Transaction transaction) {
        ReferralV1 body = bodies.read(event, ReferralV1.class);
        Command correct = new Command.CorrectReferral(by(event.id()), body.patientFacts(config.timeZone()));
        return decide(transaction, body.patientId(), of(body.referralId()), correct)
                .chain(() -> doubts(body, event, transaction));
    }

    private Uni<Void> doubts(ReferralV1 body, IncomingEvent event, Transaction transaction) {
        List<Said> doubts = body.doubts();
        return doubts.isEmpty()
                ? Uni.createFrom().voidItem()
                : decide(
                        transaction,
                        body.patientId(),
                        of(body.referralId()),
                        new Command.ReportContraindications(by(event.id()), doubts, event.at()));
    }

    private Uni<Void> withdrawn(IncomingEvent event, Transaction transaction) {
        ReferralWithdrawnV1 body = bodies.read(event, ReferralWithdrawnV1.class);
        WithdrawalReason reason = body.withdrawal();
        return decide(
                transaction,
                body.patientId(),
                reason == WithdrawalReason.DEATH ? any -> true : of(body.referralId()),
                new Command.WithdrawClearance(by(event.id()), reason, null));
    }

    private Uni<Void> reported(IncomingEvent event, Transaction transaction) {
        ConditionReportedV1 body = bodies.read(event, ConditionReportedV1.class);
        Origin origin = by(Bodies.required(body.reportId(), "reportId"));
        Command command = body.isDeath()
                ? new Command.WithdrawClearance(origin, WithdrawalReason.DEATH, null)
                : new Command.ReportChange(
                        origin,
                        body.stated(),
                        Optional.ofNullable(body.condition())
                                .flatMap(ConditionV1::condition)
                                .orElse(null),
                        body.movement());
        return decide(transaction, body.patientId(), any -> true, command)
                .chain(() -> unknownCondition(body, origin, event, transaction));
    }

    private Uni<Void> unknownCondition(
            ConditionReportedV1 body, Origin origin, IncomingEvent event, Transaction transaction) {
        if (body.condition() == null || !body.condition().isUnknownAndCounts()) {
            return Uni.createFrom().voidItem();
        }
        Said doubt = new Said(Codes.legible(body.condition().contraindication()), Answer.UNSURE);
        return decide(
                transaction,
                body.patientId(),
                any -> true,
                new Command.ReportContraindications(origin, List.of(doubt), event.at()));
    }

    private Uni<Void> decide(Transaction transaction, UUID patientId, Predicate<ClearanceCase> which, Command command) {
        return decide.handle(transaction, patientId, which, command)
                .invoke(ReferralFacts::requireKnown)
                .replaceWithVoid();
    }

    private static void requireKnown(Optional<List<Outcome>> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalStateException("No case of this patient is known yet");
        }
    }

    private static Predicate<ClearanceCase> of(UUID referralId) {
        return known -> known.ids().referralId().equals(referralId);
    }

    private static Origin by(UUID cause) {
        return Origin.event(Reporter.HOSPITAL, cause);
    }
}
