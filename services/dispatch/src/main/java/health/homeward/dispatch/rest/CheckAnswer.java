package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.Answer;
import health.homeward.dispatch.domain.visit.Sign;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question about a sign against massage. */
@Schema(name = "CheckAnswer")
record CheckAnswer(@NotNull Sign code, @NotNull Answer answer) {}
