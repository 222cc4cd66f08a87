package health.homeward.plans.domain.regimen;

/** How many procedures a course has (stroke: R14) and how long each lasts. */
public record Dose(int fewest, int most, String rule, Ramp ramp) {

    public boolean allows(int procedures) {
        return procedures >= fewest && procedures <= most;
    }
}
