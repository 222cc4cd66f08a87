package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.StartWindow;
import java.time.LocalDate;
import java.time.ZoneId;

/** Carries a grant over to plans, as the event between the two services does. */
final class Translation {
    private Translation() {}

    /** @param calm what plans is told of a radiculitis (R65b), which clearance does not ask */
    static Clearance of(Grant grant, ClearanceCase after, Fact calm) {
        var terms = grant.terms();
        var window = new StartWindow(
                terms.start().earliest(),
                terms.start().recommended(),
                terms.start().recommendedUntil(),
                grant.validUntil(),
                date(terms.stroke().onset(), after.zone()));
        return new Clearance(
                new Clearance.Subject(
                        after.ids().clearanceId(),
                        after.ids().referralId(),
                        after.ids().patientId()),
                ClearanceState.GRANTED,
                CourseKind.valueOf(after.dossier().course().kind().name()),
                window,
                bedside(grant, after, calm),
                permissions(terms.permissions()));
    }

    private static Bedside bedside(Grant grant, ClearanceCase after, Fact calm) {
        var terms = grant.terms();
        var facts = after.dossier().facts();
        return new Bedside(
                StrokeType.valueOf(terms.stroke().type().name()),
                Side.valueOf(terms.stroke().affectedSide().name()),
                Fact.valueOf(facts.presentation().conscious().name()),
                new Bedside.Inside(
                        Fact.valueOf(terms.heartDisease().name()),
                        Fact.valueOf(terms.organDysfunction().name())),
                Allergies.valueOf(terms.allergies().name()),
                new Bedside.Background(
                        Fact.valueOf(facts.background().anticoagulant().name()), calm));
    }

    private static Permissions permissions(health.homeward.clearance.domain.decision.Permissions granted) {
        return new Permissions(
                granted.prone(),
                granted.kneading(),
                granted.heat(),
                granted.homeOnly(),
                granted.bilateralBack() == null
                        ? null
                        : Position.valueOf(granted.bilateralBack().name()));
    }

    private static LocalDate date(Onset onset, ZoneId zone) {
        return switch (onset) {
            case Onset.At(var instant) -> LocalDate.ofInstant(instant, zone);
            case Onset.On(LocalDate date) -> date;
            case Onset.Unknown(), Onset.Twice _ -> null;
        };
    }
}
