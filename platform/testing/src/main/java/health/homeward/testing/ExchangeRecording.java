package health.homeward.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Lets every test of a service with a published API record its requests, without each having to think of it. */
public final class ExchangeRecording implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        boolean recording = RestAssured.filters().stream().anyMatch(ExchangeFilter.class::isInstance);
        String service = TestRun.service();
        if (!recording && service != null && PublishedOperations.exist(service)) {
            RestAssured.filters(new ExchangeFilter(service));
        }
    }
}
