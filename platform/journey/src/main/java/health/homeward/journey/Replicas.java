package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Sends each call to the next replica of a service, as a load balancer would: nothing may live in one memory only. */
final class Replicas implements UnaryOperator<String> {
    private final Endpoints stack;
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();

    Replicas(Endpoints stack) {
        this.stack = stack;
    }

    @Override
    public String apply(String service) {
        List<String> urls = stack.serviceUrls(service);
        int turn = turns.computeIfAbsent(service, first -> new AtomicInteger()).getAndIncrement();
        return urls.get(Math.floorMod(turn, urls.size()));
    }
}
