package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Technique;
import java.time.Instant;
import java.util.UUID;

/** A movement that the caregiver has shown to master; therapist and caregiver have both signed. */
public record SignOff(Technique movement, boolean doneWithHelp, UUID signedBy, Instant signedAt) {}
