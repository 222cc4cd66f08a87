package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.ReferralKey;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads one small bundle beside the start, so that the first hospital does not wait while FHIR's classes load. */
@ApplicationScoped
class WarmUp {
    private static final String BUNDLE = """
            {"resourceType":"Bundle","type":"collection","entry":[
              {"resource":{"resourceType":"Patient","id":"p"}},
              {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},
                "code":{"coding":[{"system":"http://snomed.info/sct","code":"230690007"}]}}},
              {"resource":{"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"IMP"}}},
              {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"none"}}},
              {"resource":{"resourceType":"MedicationRequest","id":"m","status":"stopped","intent":"order"}}]}""";

    void atStart(@Observes StartupEvent start, BundleReader reader) {
        ReferralKey nobody = new ReferralKey(new UUID(0, 0), "none", ZoneOffset.UTC, Instant.EPOCH);
        Infrastructure.getDefaultExecutor().execute(() -> reader.read(BUNDLE, nobody));
    }
}
