package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.Alternatives;
import health.homeward.dispatch.domain.planning.DayImprovement;
import health.homeward.dispatch.domain.planning.GreatCircleTravel;
import health.homeward.dispatch.domain.planning.InsertionPlanner;
import health.homeward.dispatch.domain.planning.Preferences;
import health.homeward.dispatch.domain.planning.Reasoning;
import health.homeward.dispatch.domain.planning.Steadiness;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.planning.VisitPlanner;
import health.homeward.dispatch.domain.team.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** The one place that chooses the planner, the travel model and the weights for the running service. */
@ApplicationScoped
class Planning {

    @Produces
    @Singleton
    TravelSettings travelSettings(DispatchSettings settings) {
        Map<Transport, Double> speeds = new EnumMap<>(TravelSettings.DEFAULT.kilometresPerHour());
        speeds.putAll(settings.travel().kilometresPerHour());
        return new TravelSettings(settings.travel().detourFactor(), speeds);
    }

    @Produces
    @Singleton
    Preferences preferences(DispatchSettings settings) {
        return new Preferences(
                settings.wishes().languageMinutes(),
                settings.wishes().genderMinutes(),
                settings.wishes().knownTherapistMinutes(),
                settings.wishes().favouriteTherapistMinutes());
    }

    @Produces
    @Singleton
    Travel travel(TravelSettings settings) {
        return new GreatCircleTravel(settings);
    }

    @Produces
    @Singleton
    VisitPlanner planner(Travel travel, Preferences preferences) {
        return new InsertionPlanner(travel, preferences);
    }

    @Produces
    @Singleton
    DayImprovement improvement(Travel travel, Preferences preferences, DispatchSettings settings) {
        DispatchSettings.Improve improve = settings.plan().improve();
        Steadiness steadiness =
                new Steadiness(improve.freeze(), improve.moveMinutes(), improve.otherTherapistMinutes());
        return new DayImprovement(travel, preferences, steadiness);
    }

    @Produces
    @Singleton
    Alternatives alternatives(Travel travel, Preferences preferences) {
        return new Alternatives(travel, preferences);
    }

    @Produces
    @Singleton
    Reasoning reasoning(Travel travel, Preferences preferences) {
        return new Reasoning(travel, preferences);
    }

    @Produces
    @Singleton
    PlanChecker checker(TravelSettings settings) {
        return new PlanChecker(settings);
    }
}
