package health.homeward.teaching.rest.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sets the paper form of a sheet as a tagged PDF (PDF/UA) with its font inside; nothing is fetched from anywhere. */
public final class SheetPdf {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/";

    private SheetPdf() {}

    /** @param html well-formed XHTML with its style inside */
    public static byte[] of(String html) {
        var pdf = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            builder(html, svg).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The sheet could not be set as PDF", e);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, BatikSVGDrawer svg) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(svg);
        builder.useUriResolver((base, uri) -> null);
        font(builder, "Roboto-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "Roboto-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, "Roboto-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "Roboto-BoldItalic.ttf", 700, FontStyle.ITALIC);
        builder.withProducer("Homeward");
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), "Roboto", weight, style, true);
    }

    private static InputStream open(String file) {
        var font = SheetPdf.class.getResourceAsStream(FONTS + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " is not on the classpath");
        }
        return font;
    }
}
