package health.homeward.local.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Things done at the same time; the first that fails is the one that is told. */
final class Together {

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private final Semaphore places;

    Together() {
        this(Integer.MAX_VALUE);
    }

    /** @param most how many at a time */
    Together(int most) {
        this.places = new Semaphore(most);
    }

    void start(Runnable work) {
        running.add(CompletableFuture.runAsync(
                () -> {
                    places.acquireUninterruptibly();
                    try {
                        work.run();
                    } finally {
                        places.release();
                    }
                },
                threads));
    }

    /** Returns when all are done, or throws as soon as one has failed. */
    void await() {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        running.forEach(one -> one.exceptionally(reason -> {
            failed.completeExceptionally(reason);
            return null;
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
