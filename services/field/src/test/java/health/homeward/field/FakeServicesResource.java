package health.homeward.field;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the stand-in for dispatch and plans, and points the backend at it. */
public final class FakeServicesResource implements QuarkusTestResourceLifecycleManager {
    private FakeServices fakes;

    @Override
    public Map<String, String> start() {
        fakes = new FakeServices();
        System.setProperty(Fakes.URL, fakes.url());
        return Map.of("HOMEWARD_DISPATCH_URL", fakes.url(), "HOMEWARD_PLANS_URL", fakes.url());
    }

    @Override
    public void stop() {
        if (fakes != null) {
            fakes.stop();
        }
    }
}
