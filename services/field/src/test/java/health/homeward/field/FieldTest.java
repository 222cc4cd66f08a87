package health.homeward.field;

import health.homeward.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.junit.jupiter.api.BeforeEach;

/** What all service tests share: the real Keycloak, and the stand-in for the services behind. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "field"))
@QuarkusTestResource(FakeServicesResource.class)
abstract class FieldTest {
    @BeforeEach
    void freshDay() {
        Fakes.reset();
    }
}
