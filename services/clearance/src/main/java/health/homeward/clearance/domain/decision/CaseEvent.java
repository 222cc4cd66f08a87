package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.screening.Denial;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.PastScreening;
import health.homeward.clearance.domain.screening.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to a case, with who or what caused it; a decision also names what was seen when it was made (R43). */
public sealed interface CaseEvent {
    Origin origin();

    Instant at();

    /** A referral came in, or a course is due again (R16): the patient is screened. */
    record CaseOpened(Origin origin, Instant at, CaseIds ids, Dossier dossier) implements CaseEvent {}

    /** Somebody corrected or stated facts; {@code fields} names which. */
    record FactsChanged(Origin origin, Instant at, Dossier dossier, List<String> fields) implements CaseEvent {}

    /** Somebody answered YES or UNSURE to a contraindication. */
    record FindingsReported(Origin origin, Instant at, List<Report> reports) implements CaseEvent {}

    /** The neurologist answered NO to holds. */
    record FindingsAnswered(Origin origin, Instant at, List<Denial> denials) implements CaseEvent {}

    record ClearanceGranted(Origin origin, Instant at, Grant grant, Judgement judgement, PastScreening seen)
            implements CaseEvent {}

    /** The grant stands, on other terms. */
    record ClearanceAmended(Origin origin, Instant at, Grant grant) implements CaseEvent {}

    record ClearanceDeferred(
            Origin origin, Instant at, LocalDate until, List<Mark> marks, String note, PastScreening seen)
            implements CaseEvent {}

    record ClearanceRefused(Origin origin, Instant at, List<Mark> marks, String note, PastScreening seen)
            implements CaseEvent {}

    /** A refused case is open again, because its facts are others now. */
    record CaseReopened(Origin origin, Instant at) implements CaseEvent {}

    record ClearanceSuspended(Origin origin, Instant at, List<Held> reasons, LocalDate recheckBy, String note)
            implements CaseEvent {}

    record ClearanceResumed(
            Origin origin, Instant at, Grant grant, Judgement judgement, String note, PastScreening seen)
            implements CaseEvent {}

    record ClearanceWithdrawn(Origin origin, Instant at, WithdrawalReason reason, String note) implements CaseEvent {}

    /** Another course is due, and its case takes over (R16). */
    record CaseConcluded(Origin origin, Instant at, UUID successor) implements CaseEvent {}

    /** What holds a suspended case, and whether it is certain. */
    record Held(Mark mark, Answer answer) {}
}
