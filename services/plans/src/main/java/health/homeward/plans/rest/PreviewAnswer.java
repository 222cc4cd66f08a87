package health.homeward.plans.rest;

import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.rest.page.Asked;
import health.homeward.plans.rest.page.PreviewPage;
import health.homeward.plans.rest.page.Style;
import health.homeward.web.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A preview in the form that the caller asks for: data, or a page to read and print, which a refusal is as well. */
final class PreviewAnswer {

    private PreviewAnswer() {}

    static Response of(Compilation compilation, UUID courseId, Asked asked, HttpHeaders headers) {
        return asksForPage(headers) ? page(compilation, asked) : data(compilation, courseId);
    }

    private static Response data(Compilation compilation, UUID courseId) {
        return switch (compilation) {
            case Compilation.Compiled compiled ->
                Response.ok(PreviewView.of(courseId, compiled), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case Compilation.Refused refused -> throw Problems.refused(Answers.reasons(refused.reasons()));
        };
    }

    static Response page(Compilation compilation, Asked asked) {
        Response.Status status =
                switch (compilation) {
                    case Compilation.Compiled _ -> Response.Status.OK;
                    case Compilation.Refused _ -> Response.Status.CONFLICT;
                };
        return page(status, PreviewPage.of(compilation, asked));
    }

    static Response page(Response.Status status, String page) {
        return Response.status(status)
                .entity(page)
                .type("text/html; charset=UTF-8")
                .header("Content-Security-Policy", Style.POLICY)
                .header("Cache-Control", "no-store")
                .header("Vary", HttpHeaders.ACCEPT)
                .build();
    }

    /** Whoever takes anything gets data: only who names HTML first reads a page. */
    static boolean asksForPage(HttpHeaders headers) {
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        return !wanted.isWildcardType() && wanted.isCompatible(MediaType.TEXT_HTML_TYPE);
    }
}
