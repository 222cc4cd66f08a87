package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Frequency;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The outermost bounds of all regimens (R60): what it refuses is refused whichever regimen is meant. It serves to say all
 * reasons at once where nobody knows the regimen; no course is compiled from it.
 */
public final class WidestRegimen {
    public static final Regimen WIDEST = new Regimen(
            "ANY",
            1,
            new Scope(
                    Set.of(),
                    List.of(),
                    Regimens.all().stream()
                            .flatMap(one -> one.scope().indications().stream())
                            .toList(),
                    Modality.CLASSICAL),
            new Dose(
                    least(one -> one.dose().fewest()),
                    most(one -> one.dose().most()),
                    "R60",
                    Ramp.constant(
                            least(one -> one.dose().ramp().start()),
                            most(one -> one.dose().ramp().cap()),
                            BackRegimen.USUAL_MINUTES,
                            "R60")),
            BackRegimen.rhythm(List.of(Frequency.values()), "R61"),
            new Progression(
                    Regimens.all().stream()
                            .flatMap(one -> one.progression().openers().stream())
                            .distinct()
                            .toList(),
                    List.of(),
                    "R60"),
            new Conduct(
                    List.of(),
                    List.of(),
                    List.of(),
                    BackRegimen.manner(),
                    BackPreparation.asking(),
                    StrokeRegimen.STROKE.conduct().aids()));

    private WidestRegimen() {}

    private static int least(ToIntFunction<Regimen> bound) {
        return Regimens.all().stream().mapToInt(bound).min().orElseThrow();
    }

    private static int most(ToIntFunction<Regimen> bound) {
        return Regimens.all().stream().mapToInt(bound).max().orElseThrow();
    }
}
