package health.homeward.plans.domain.regimen;

import java.util.List;
import java.util.Optional;

/** The regimens this service can prescribe; one more is one more value here. */
public final class Regimens {
    private static final List<Regimen> ALL = List.of(StrokeRegimen.STROKE);

    private Regimens() {}

    public static Optional<Regimen> byCode(String code) {
        return ALL.stream().filter(regimen -> regimen.code().equals(code)).findFirst();
    }
}
