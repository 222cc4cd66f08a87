package health.homeward.intake.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Decide;
import health.homeward.intake.domain.Decision;
import health.homeward.intake.domain.Earlier;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.ReferralKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads bundles in tests as the service does, without the service. */
final class Bundles {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final ZoneId ANDORRA = ZoneId.of("Europe/Andorra");
    private static final BundleReader READER = new BundleReader(new ClinicalCodes());

    private Bundles() {}

    static Path root() {
        return Path.of(System.getProperty("homeward.root", "../.."));
    }

    static BundleReferral read(String bundle) {
        return READER.read(bundle, new ReferralKey(UUID.randomUUID(), "enclar", ANDORRA, NOW));
    }

    /** The referral that the bundle becomes. */
    static OpenReferral submitted(BundleReferral read) {
        assertThat(read.obstacles()).isEmpty();
        Decision decision = Decide.submit(read.command(), Earlier.NOTHING, NOW);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (OpenReferral) ((Decision.Accepted) decision).events().getLast().after();
    }

    /** A bundle of a patient born in 1950, made 20 hours after noon of 1 June 2026, with these resources. */
    static String of(String... resources) {
        String patient = "{\"resourceType\":\"Patient\",\"id\":\"p\",\"birthDate\":\"1950-04-01\"}";
        return bundle(patient + (resources.length == 0 ? "" : ",") + String.join(",", resources));
    }

    /** A bundle with just these resources, separated by commas on one level. */
    static String bundle(String resources) {
        String entries = split(resources);
        return """
               {"resourceType":"Bundle","type":"collection","timestamp":"2026-06-02T08:00:00Z","entry":[%s]}""".formatted(entries);
    }

    private static String split(String resources) {
        return Arrays.stream(resources.split(",(?=\\{\"resourceType\")"))
                .map(resource -> "{\"resource\":" + resource + "}")
                .collect(Collectors.joining(","));
    }

    static String condition(String system, String code, String status, String more) {
        return """
               {"resourceType":"Condition","id":"c%s","subject":{"reference":"Patient/p"},\
               "clinicalStatus":{"coding":[{"code":"%s"}]},\
               "code":{"coding":[{"system":"%s","code":"%s","display":"words"}]}%s}""".formatted(code, status, system, code, more);
    }

    static String snomed(String code, String status, String more) {
        return condition("http://snomed.info/sct", code, status, more);
    }

    static String icd(String code, String status, String more) {
        return condition("http://hl7.org/fhir/sid/icd-10", code, status, more);
    }

    static String observation(String code, String at, String value) {
        return """
               {"resourceType":"Observation","id":"o%s","status":"final","subject":{"reference":"Patient/p"},\
               "code":{"coding":[{"system":"http://loinc.org","code":"%s"}]},"effectiveDateTime":"%s",%s}""".formatted(code, code, at, value);
    }
}
