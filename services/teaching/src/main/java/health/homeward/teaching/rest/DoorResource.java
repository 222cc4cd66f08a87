package health.homeward.teaching.rest;

import health.homeward.teaching.rest.sheet.Styles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The empty page behind every link: it reads the secret from the address's fragment, which no server ever sees. */
@Path("/s")
@PermitAll
public class DoorResource {
    private final PublicPages pages;

    DoorResource(PublicPages pages) {
        this.pages = pages;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    @Operation(hidden = true)
    public String page() {
        return pages.door();
    }

    @GET
    @Path("/page.css")
    @Produces("text/css; charset=UTF-8")
    @Operation(hidden = true)
    public String style() {
        return Styles.SCREEN + Styles.PAGE;
    }

    @GET
    @Path("/page.js")
    @Produces("text/javascript; charset=UTF-8")
    @Operation(hidden = true)
    public String script() {
        return Styles.SCRIPT;
    }
}
