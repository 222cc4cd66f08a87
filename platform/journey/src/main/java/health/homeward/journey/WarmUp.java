package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Brings the just-in-time compilers of a fresh stack to rest, as those of a stack that runs for weeks are. Two at a time send
 * commands without a pause, in rounds, until a round costs no less computing than the cheapest before it; the first rounds,
 * told as they happen, show what a stack costs that has just started.
 */
final class WarmUp {
    private static final int ROUND = 1000;
    private static final int SENDERS = 2;
    private static final int ROUNDS_AT_LEAST = Integer.getInteger("homeward.bench.warm-up-rounds", 10);
    private static final int ROUNDS_AT_MOST = 2 * ROUNDS_AT_LEAST;
    private static final double STILL_FALLING = 0.97;

    private final Endpoints stack;
    private final Hops hops;

    WarmUp(Endpoints stack, Hops hops) {
        this.stack = stack;
        this.hops = hops;
    }

    void on(Cohort cohort) {
        double cheapest = Double.MAX_VALUE;
        for (int round = 1; round <= ROUNDS_AT_MOST; round++) {
            double cost = round(cohort, round);
            if (round >= ROUNDS_AT_LEAST && cost >= cheapest * STILL_FALLING) {
                return;
            }
            cheapest = Math.min(cheapest, cost);
        }
        System.out.println("warm-up: the cost of a command still falls after " + ROUNDS_AT_MOST * ROUND + " commands");
    }

    private double round(Cohort cohort, int number) {
        CpuTimes before = CpuTimes.now(stack);
        CompletableFuture.allOf(IntStream.range(0, SENDERS)
                        .mapToObj(sender -> CompletableFuture.runAsync(() -> send(cohort, sender)))
                        .toArray(CompletableFuture[]::new))
                .join();
        double cost = CpuTimes.now(stack).perCommand(before, ROUND);
        System.out.println(String.format(
                Locale.ROOT,
                "warm-up to %d commands: %s, cpu per command %.1f ms",
                number * ROUND,
                hops.taken().summary(),
                cost));
        return cost;
    }

    private void send(Cohort cohort, int sender) {
        for (int i = sender; i < ROUND; i += SENDERS) {
            hops.send(cohort.turn(i), Hops.now());
        }
    }
}
