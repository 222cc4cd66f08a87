package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.app.IntakeSettings;
import health.homeward.intake.domain.OtherCondition;
import health.homeward.intake.domain.ReferralKey;
import health.homeward.intake.domain.SubmitReferral;
import health.homeward.intake.domain.Warning;
import health.homeward.intake.rest.fhir.BundleReader;
import health.homeward.intake.rest.fhir.BundleReferral;
import health.homeward.intake.rest.fhir.MalformedFhir;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What reading a referral needs beside the referral. */
@ApplicationScoped
public class Intake {
    private final Clock clock;
    private final IntakeSettings settings;
    private final ClinicalCodes codes;
    private final BundleReader bundles;

    Intake(Clock clock, IntakeSettings settings, ClinicalCodes codes, BundleReader bundles) {
        this.clock = clock;
        this.settings = settings;
        this.codes = codes;
        this.bundles = bundles;
    }

    ClinicalCodes codes() {
        return codes;
    }

    /** A new referral's key; to the microsecond, which is what the database keeps. */
    ReferralKey key(String hospital) {
        return new ReferralKey(
                UUID.randomUUID(),
                hospital,
                settings.zoneOf(hospital),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Reads a bundle on a worker thread, because a big one takes longer than the event loop may wait. */
    Uni<BundleReferral> read(String bundle, ReferralKey key) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(() -> bundles.read(bundle, key), false)
                        .toCompletionStage())
                .onFailure(MalformedFhir.class)
                .transform(malformed -> Problems.malformed(malformed.getMessage()));
    }

    /** Conditions whose codes stand in no value set, so that the sender learns that nobody screened them. */
    List<Warning> unjudged(SubmitReferral command) {
        return command.facts().conditions().others().stream()
                .filter(OtherCondition::open)
                .map(other -> new Warning("facts." + other.condition().evidence(), other.reason()))
                .toList();
    }
}
