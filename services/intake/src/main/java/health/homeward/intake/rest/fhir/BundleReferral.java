package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.SubmitReferral;
import health.homeward.intake.domain.Warning;
import java.util.List;

/**
 * What was read from a bundle.
 *
 * @param command   the referral, or null when there are obstacles
 * @param warnings  what was left out or doubted
 * @param obstacles why it is no referral of anybody
 */
public record BundleReferral(SubmitReferral command, List<Warning> warnings, List<Reason> obstacles) {}
