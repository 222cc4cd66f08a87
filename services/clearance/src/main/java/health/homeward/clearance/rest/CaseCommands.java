package health.homeward.clearance.rest;

import health.homeward.clearance.app.CaseFile;
import health.homeward.clearance.app.DecideOnCase;
import health.homeward.clearance.app.Outcome;
import health.homeward.clearance.app.ReadCases;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.Transaction;
import health.homeward.web.Answer;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** Runs a command on one case for the caller, and answers with the case as it is then. */
@RequestScoped
class CaseCommands {
    private final Commands commands;
    private final Caller caller;
    private final DecideOnCase decide;
    private final ReadCases read;

    CaseCommands(Commands commands, Caller caller, DecideOnCase decide, ReadCases read) {
        this.commands = commands;
        this.caller = caller;
        this.decide = decide;
        this.read = read;
    }

    Uni<Response> run(UUID clearanceId, Object body, Function<Origin, Command> command) {
        Command ready = command.apply(origin());
        return commands.once(body, transaction -> decide.handle(transaction, clearanceId, commands::requireMatch, ready)
                .chain(outcome -> answer(outcome, transaction)));
    }

    /** Who asks: the neurologist, or somebody of the hospital; the request itself is the cause. */
    Origin origin() {
        Reporter source = caller.has("neurologist") ? Reporter.NEUROLOGIST : Reporter.HOSPITAL;
        return new Origin(source, UUID.fromString(caller.subject()), UUID.randomUUID());
    }

    private Uni<Answer> answer(Outcome outcome, Transaction transaction) {
        return switch (outcome) {
            case Outcome.Done done ->
                read.one(transaction, done.now().ids().clearanceId()).map(file -> ok(file.orElseThrow()));
            case Outcome.Refused refused -> Uni.createFrom().item(Refusals.refused(refused.reasons()));
            case Outcome.Unknown unknown -> throw Problems.notFound("clearance case");
        };
    }

    private static Answer ok(CaseFile file) {
        return Answer.ok(file.now().version(), CaseView.of(file));
    }
}
