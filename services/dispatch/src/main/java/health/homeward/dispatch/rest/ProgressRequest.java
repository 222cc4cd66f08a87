package health.homeward.dispatch.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the therapist left, or arrived. */
@Schema(name = "ProgressRequest")
record ProgressRequest(@NotNull Instant at) {}
