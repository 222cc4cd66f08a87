package health.homeward.field.rest;

import jakarta.ws.rs.core.Application;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the answers of this API have in common. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Homeward field",
                        version = "1.0.0",
                        description =
                                "The backend of the therapist's page. It keeps no data: days and commands are dispatch's, sessions are "
                                        + "plans', and both are described there. A session cookie stands for the sign-in; every "
                                        + "POST carries the header X-Homeward-Client: field, its own Idempotency-Key, and If-Match "
                                        + "with the visit's version."),
        security = @SecurityRequirement(name = "session"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "session",
                                        type = SecuritySchemeType.APIKEY,
                                        in = SecuritySchemeIn.COOKIE,
                                        apiKeyName = "q_session",
                                        description =
                                                "Set by the login: open the page, sign in at the hospital's login"),
                        schemas = @Schema(name = "Problem", implementation = FieldApi.Problem.class),
                        responses = {
                            @APIResponse(
                                    name = "malformed",
                                    description = "The request is malformed",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "signedOut",
                                    description = "Nobody is signed in",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "noTherapist",
                                    description = "The person is no therapist, or the call was not made by our page",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "notFound",
                                    description = "Unknown, or another hospital's or therapist's",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "refused",
                                    description =
                                            "Refused by the rules, with every reason; or the same key is still being handled",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "stale",
                                    description = "The visit has changed since it was read",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "tooLarge",
                                    description = "The body is too large",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "keyReused",
                                    description = "The key came with another body before",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "versionMissing",
                                    description = "If-Match is missing",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "distrusted",
                                    description = "The service behind did not accept the sign-in",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class))),
                            @APIResponse(
                                    name = "unreachable",
                                    description =
                                            "The service behind does not answer; it is safe to send the same again",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = FieldApi.Problem.class)))
                        }))
public class FieldApi extends Application {
    /** RFC 9457, with the reasons of a refusal; {@code instance} is the path that was asked for. */
    public record Problem(
            String type, String title, int status, String detail, String instance, List<Reason> reasons) {}

    /** One reason, with the number of its clinical rule. */
    public record Reason(String rule, String code, String sentence) {}
}
