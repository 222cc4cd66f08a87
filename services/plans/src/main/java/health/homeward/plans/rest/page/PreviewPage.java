package health.homeward.plans.rest.page;

import health.homeward.plans.domain.compile.Compilation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.UUID;

/** A preview as a page that a clinician reads and prints: the whole course, or everything that speaks against it. */
public final class PreviewPage {

    private PreviewPage() {}

    /** A whole HTML document that needs nothing else: no script, no picture, no font from elsewhere. */
    public static String of(Compilation compilation, Asked asked) {
        return switch (compilation) {
            case Compilation.Compiled compiled -> of(compiled, Standing.fresh(compiled.sessions()), asked);
            case Compilation.Refused refused ->
                Templates.refused(head(asked, ZoneId.of("UTC")), RefusedSheet.of(refused))
                        .render();
        };
    }

    /** The same of a course to which something has happened. */
    public static String of(Compilation.Compiled compiled, Standing standing, Asked asked) {
        return Templates.course(head(asked, compiled.terms().day().zone()), CourseSheet.of(compiled, standing))
                .render();
    }

    private static Head head(Asked asked, ZoneId zone) {
        return new Head(
                Style.SHEET,
                Style.POLICY,
                id(asked.patientId()),
                id(asked.clearanceId()),
                Words.moment(asked.at(), zone) + " (" + zone + ")");
    }

    private static String id(UUID known) {
        return known == null ? "not stated" : known.toString();
    }

    /** What both pages begin with. */
    public record Head(String style, String policy, String patient, String clearance, String made) {

        @Override
        public String toString() {
            return "Head[redacted]";
        }
    }

    @CheckedTemplate(basePath = "preview")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance course(Head head, CourseSheet sheet);

        static native TemplateInstance refused(Head head, RefusedSheet sheet);
    }
}
