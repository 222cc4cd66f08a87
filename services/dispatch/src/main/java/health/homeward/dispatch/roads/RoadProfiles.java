package health.homeward.dispatch.roads;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.config.Profile;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.TurnCostsConfig;
import health.homeward.dispatch.domain.team.Transport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a car, a bicycle and someone on foot use the roads: the quickest way that is allowed, because a therapist has to be somewhere
 * in time and is not on an outing. Nobody knows the timetables, so transit stays an estimate.
 */
final class RoadProfiles {

    /** What the models below ask of a road. */
    static final String ENCODED_VALUES = String.join(
            ", ",
            "car_access, car_average_speed",
            "bike_access, bike_average_speed, roundabout, mtb_rating",
            "foot_access, foot_average_speed, hike_rating");

    private static final String NEVER = "0";
    private static final String PUSHING = "5";
    private static final Map<Transport, String> NAMES =
            Map.of(Transport.CAR, "car", Transport.BICYCLE, "bike", Transport.ON_FOOT, "foot");

    private RoadProfiles() {}

    static Optional<String> name(Transport by) {
        return Optional.ofNullable(NAMES.get(by));
    }

    /** Only a car is held by turn restrictions: someone on a bicycle or on foot gets off and crosses. */
    static List<Profile> all() {
        return List.of(
                new Profile("car")
                        .setTurnCostsConfig(new TurnCostsConfig(List.of("motorcar", "motor_vehicle")))
                        .setCustomModel(car()),
                new Profile("bike").setCustomModel(bicycle()),
                new Profile("foot").setCustomModel(onFoot()));
    }

    private static CustomModel car() {
        return new CustomModel()
                .addToPriority(If("!car_access", MULTIPLY, NEVER))
                .addToSpeed(If("true", LIMIT, "car_average_speed"));
    }

    /** Against a one-way street a bicycle is pushed; steep paths for mountain bikes and for hikers are left to them. */
    private static CustomModel bicycle() {
        return new CustomModel()
                .addToPriority(If("!bike_access && (!backward_bike_access || roundabout)", MULTIPLY, NEVER))
                .addToPriority(If("mtb_rating > 2 || hike_rating > 1", MULTIPLY, NEVER))
                .addToSpeed(If("true", LIMIT, "bike_average_speed"))
                .addToSpeed(If("!bike_access && backward_bike_access", LIMIT, PUSHING));
    }

    private static CustomModel onFoot() {
        return new CustomModel()
                .addToPriority(If("!foot_access || hike_rating > 1", MULTIPLY, NEVER))
                .addToSpeed(If("true", LIMIT, "foot_average_speed"));
    }
}
