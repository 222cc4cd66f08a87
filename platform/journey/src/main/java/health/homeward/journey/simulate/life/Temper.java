package health.homeward.journey.simulate.life;

/**
 * How often something goes otherwise than planned: in a session ({@code missed} to {@code pain}), on a day ({@code ill} to
 * {@code over}).
 */
record Temper(InSession session, OnDay day) {

    record InSession(double missed, double silent, double late, double reduced, double stopped, double pain) {}

    record OnDay(double ill, double moves, double corrected, double adjusted, double over) {}

    static Temper of(Dice dice) {
        return dice.weighed(
                new int[] {35, 40},
                new Temper(new InSession(0, 0, 0, 0, 0, 0), new OnDay(0, 0, 0, 0, 0.0005)),
                new Temper(
                        new InSession(0.04, 0.02, 0.02, 0.04, 0.01, 0.02), new OnDay(0.01, 0.02, 0.002, 0.005, 0.001)),
                new Temper(new InSession(0.1, 0.06, 0.05, 0.12, 0.04, 0.12), new OnDay(0.03, 0.05, 0.01, 0.02, 0.003)));
    }
}
