package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.team.Transport;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of this service, each with its unit and default. */
@ConfigMapping(prefix = "homeward.dispatch")
public interface DispatchSettings {

    /** Time zone that shifts and absences are written in. */
    @WithDefault("Europe/Andorra")
    ZoneId zone();

    /** Skills that a therapist needs for a massage visit; none unless set. */
    Optional<Set<String>> skills();

    Plan plan();

    Home home();

    Hours hours();

    Live live();

    Travel travel();

    Wishes wishes();

    Offers offers();

    /** When and how far ahead visits are planned. */
    interface Plan {
        /** How often it is looked whether the horizon has moved or a call was missed. */
        @WithDefault("30s")
        String poll();

        /** Sessions up to so many days ahead are planned. */
        @WithDefault("14")
        int horizonDays();

        /** Nobody is sent at shorter notice. */
        @WithDefault("PT30M")
        Duration notice();

        Improve improve();
    }

    /** How days that are planned already get better routes. */
    interface Improve {
        /** How long a day must have been quiet. */
        @WithDefault("PT5S")
        Duration after();

        /** Iterations of the search for each visit of the day. */
        @WithDefault("1000")
        int iterationsAVisit();

        /** The search ends after so long, whatever is left of its iterations. */
        @WithDefault("PT30S")
        Duration most();

        /** A visit that starts sooner than this is not moved for a better plan. */
        @WithDefault("PT48H")
        Duration freeze();

        /** Minutes of travel and wishes that must be saved for each visit that is moved. */
        @WithDefault("5")
        int moveMinutes();

        /** Minutes of travel that it costs to send another therapist than was told. */
        @WithDefault("10")
        int otherTherapistMinutes();
    }

    /** How a patient's home is fetched from intake. */
    interface Home {
        /** How often it is looked whether a fetch is due. */
        @WithDefault("10s")
        String poll();

        /** Pause before the second attempt; doubled with each further one. */
        @WithDefault("PT5S")
        Duration firstPause();

        /** Longest pause between two attempts. */
        @WithDefault("PT10M")
        Duration longestPause();
    }

    /** How the day is followed as it goes. */
    interface Live {
        /** How often it is looked which visits have become late. */
        @WithDefault("30s")
        String poll();

        /** A visit that will begin more minutes than this after its time is late. */
        @WithDefault("10")
        int lateMinutes();
    }

    /** Hours assumed for a patient who has told none; answers say that they are assumed. */
    interface Hours {
        @WithDefault("08:00")
        LocalTime from();

        @WithDefault("20:00")
        LocalTime until();
    }

    /** How straight lines become travel times. */
    interface Travel {
        /** How much longer a road is than the straight line. */
        @WithDefault("1.5")
        double detourFactor();

        /** Mean speed by transport in km/h, where it differs from the built-in one. */
        Map<Transport, Double> kilometresPerHour();
    }

    /** What an unmet wish weighs against travel. */
    interface Wishes {
        /** Minutes of extra travel accepted for a shared language. */
        @WithDefault("15")
        int languageMinutes();

        /** Minutes of extra travel accepted for a therapist of the wished gender. */
        @WithDefault("30")
        int genderMinutes();

        /** Minutes of extra travel accepted for a therapist whom the patient knows. */
        @WithDefault("15")
        int knownTherapistMinutes();

        /** Minutes of extra travel accepted for a therapist who was written down as the patient's favourite. */
        @WithDefault("30")
        int favouriteTherapistMinutes();
    }

    /** Alternatives shown to a dispatcher. */
    interface Offers {
        @WithDefault("5")
        int most();

        /** After so long they should be asked for again. */
        @WithDefault("PT15M")
        Duration validFor();
    }
}
