package health.homeward.intake.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id under which a new caregiver is known. */
@Schema(name = "AddedCaregiver")
public record CaregiverAddedView(UUID caregiverId) {}
