package health.homeward.plans.domain.regimen;

import java.util.List;
import java.util.Optional;

/** The regimens that the compiler can read; one more is one more value here. */
public final class Regimens {
    private static final List<Regimen> ALL = List.of(
            StrokeRegimen.STROKE,
            OsteochondrosisRegimen.OSTEOCHONDROSIS,
            RadiculitisRegimen.RADICULITIS,
            ScoliosisRegimen.SCOLIOSIS,
            HerniaRegimen.HERNIA);

    private Regimens() {}

    public static List<Regimen> all() {
        return ALL;
    }

    public static Optional<Regimen> byCode(String code) {
        return ALL.stream().filter(regimen -> regimen.code().equals(code)).findFirst();
    }
}
