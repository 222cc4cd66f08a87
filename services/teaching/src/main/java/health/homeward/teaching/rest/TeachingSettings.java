package health.homeward.teaching.rest;

import health.homeward.teaching.rest.sheet.Contact;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The settings of this service's REST side; the file application.properties says what each means. */
@ConfigMapping(prefix = "homeward.teaching")
public interface TeachingSettings {
    String publicUrl();

    int wrongTries();

    int linkDays();

    int linkDaysMax();

    String emergencyNumber();

    Map<String, HospitalContact> contacts();

    /** Whom a caregiver of one hospital calls. */
    interface HospitalContact {
        Optional<String> team();

        Optional<String> phone();
    }

    default Contact contact(String hospital) {
        var found = Optional.ofNullable(contacts().get(hospital));
        return new Contact(
                found.flatMap(HospitalContact::team), found.flatMap(HospitalContact::phone), emergencyNumber());
    }
}
