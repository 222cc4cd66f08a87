package health.homeward.journey;

import java.util.HashMap;
import java.util.Map;

/** One phone for each therapist, so that nobody works in another's session. */
final class Phones {
    private final FieldReplicas field;
    private final String password;
    private final Map<String, Phone> phones = new HashMap<>();

    Phones(FieldReplicas field, String password) {
        this.field = field;
        this.password = password;
    }

    Phone of(String login) {
        return phones.computeIfAbsent(login, name -> new Phone(name, field, password));
    }
}
