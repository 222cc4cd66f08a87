package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Technique;
import java.util.UUID;

/** The therapist's word that the caregiver masters this movement. */
public record SignOffTechnique(Technique movement, TeachBack teachBack, UUID therapist) {}
