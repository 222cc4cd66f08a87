package health.homeward.routing.hhcrsp;

import health.homeward.routing.Instance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of home health care: patients who need one or two services, caregivers who are able to give some.
 *
 * @param ways from place to place, in minutes: the depot is 0, the patients follow in their order
 */
public record HhcrspInstance(
        String name, double[][] ways, List<Patient> patients, List<Caregiver> caregivers, OptionalDouble best)
        implements Instance {
    private static final Pattern MANKOWSKA = Pattern.compile("Instanz\\w+?_HCSRP_(\\d+_\\d+)");
    private static final Pattern ITALIAN = Pattern.compile("instance_(\\d+-[a-z-]+)-r\\d.*");

    public HhcrspInstance {
        patients = List.copyOf(patients);
        caregivers = List.copyOf(caregivers);
    }

    /**
     * @param opens  earliest start of a service
     * @param closes a later start is tardy
     * @param needs  one service, or two by two caregivers
     * @param apart  how long after the first the second starts
     */
    public record Patient(String id, double opens, double closes, List<Need> needs, Optional<Apart> apart) {}

    public record Need(String service, double duration) {}

    /** Both 0 when the two start together. */
    public record Apart(double least, double most) {}

    public record Caregiver(String id, Set<String> abilities) {}

    @Override
    public String shortName() {
        Matcher mankowska = MANKOWSKA.matcher(name);
        Matcher italian = ITALIAN.matcher(name);
        return mankowska.matches() ? mankowska.group(1) : italian.matches() ? italian.group(1) : name;
    }

    /** The Italian ones also by their number alone. */
    @Override
    public boolean isCalled(String asked) {
        return Instance.super.isCalled(asked)
                || ITALIAN.matcher(name).matches() && shortName().startsWith(asked + "-");
    }

    @Override
    public int size() {
        return patients.size();
    }
}
