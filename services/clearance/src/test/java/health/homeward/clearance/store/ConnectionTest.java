package health.homeward.clearance.store;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What every service's connections to PostgreSQL are opened with. */
@QuarkusTest
class ConnectionTest extends ServiceTest {
    @Inject
    Pool pool;

    @Test
    void a_statement_is_planned_once_a_connection() {
        var mode = pool.query("show plan_cache_mode").executeAndAwait();
        assertThat(mode.iterator().next().getString(0)).isEqualTo("force_generic_plan");
    }
}
