package health.homeward.clearance.domain.screening;

import java.time.Instant;

/**
 * When the first procedure may be given (R5, R8, R9, R10).
 *
 * @param opens            the gate: nothing before it, whoever asks
 * @param earliest         the gate, or the proposed or chosen start where that is later
 * @param recommended      when to begin by the rule, or null without a recommendation
 * @param recommendedUntil exclusive end of the recommended start, or null
 */
public record StartWindow(Instant opens, Instant earliest, Instant recommended, Instant recommendedUntil) {}
