package health.homeward.dispatch.domain.routing;

/**
 * Changes a plan again and again, takes what is better and now and then what is worse, the more seldom the colder it is
 * (Kirkpatrick, Gelatt & Vecchi 1983). A change takes strings of stops out and puts them back, or exchanges two tails.
 */
final class Annealing {
    private static final double TAILS = 0.5;

    private final Tours tours;
    private final Rng rng;
    private final StringRemoval removal;
    private final GreedyInsertion insertion;
    private final TailExchange tails;
    private final double tailsShare;

    Annealing(Tours tours, Rng rng) {
        this.tours = tours;
        this.rng = rng;
        this.removal = new StringRemoval(tours, rng);
        this.insertion = new GreedyInsertion(tours, rng);
        this.tails = new TailExchange(tours, rng);
        tailsShare = tours.terrain.kinds < tours.terrain.vehicles() ? TAILS : 0;
    }

    /** Puts in what is absent, without taking anything out. */
    void complete() {
        insertion.complete();
        tours.keep();
    }

    /**
     * @param meter of the whole search
     * @param until which part of its budget, from 0 to 1, this cooling ends at
     * @param hot   temperature at first, in units of cost
     * @param cold  temperature in the end
     * @return the best plan on the way
     */
    Individual cool(Meter meter, double until, double hot, double cold) {
        tours.forgetBest();
        double from = meter.used();
        double used = meter.next();
        double temperature = hot;
        double then = used;
        long cost = tours.cost();
        while (used < until) {
            double most = temperature * rng.exponential();
            cost = rng.fraction() < tailsShare ? exchanged(cost, most) : rebuilt(cost, most);
            used = meter.next();
            if (used > then) {
                then = used;
                temperature = hot * Math.pow(cold / hot, (used - from) / (until - from));
            }
        }
        return tours.best().individual();
    }

    private long exchanged(long cost, double most) {
        return tails.apply(most) ? kept() : cost;
    }

    private long rebuilt(long cost, double most) {
        removal.apply();
        if (!tours.isFeasible()) {
            tours.undo();
            return cost;
        }
        insertion.apply();
        if (tours.cost() < cost + most) {
            return kept();
        }
        tours.undo();
        return cost;
    }

    private long kept() {
        tours.keep();
        long cost = tours.cost();
        tours.keepIfBest(cost);
        return cost;
    }
}
