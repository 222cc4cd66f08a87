package health.homeward.routing;

import java.util.OptionalDouble;

/** A problem that others have published, with the best value known. */
public interface Instance {
    /** The file's name without its endings. */
    String name();

    /** What one calls it in a table. */
    default String shortName() {
        return name();
    }

    /** Customers or patients. */
    int size();

    OptionalDouble best();

    default boolean isCalled(String asked) {
        return asked.equals(name()) || asked.equals(shortName());
    }
}
