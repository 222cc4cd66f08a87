package health.homeward.teaching.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Patient;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.sheet.SheetContent;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed sheet is read back: what stands on paper is what the permission says. */
class SheetPrintTest {
    private static final Pattern MINUTES = Pattern.compile("(?m)(\\d+) min$");
    private static final Contact CONTACT =
            new Contact(Optional.of("Equip de neurologia: Núria Peñalba i Françoise"), Optional.empty(), "112");
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(SheetPrintTest::template)
            .build();

    @ParameterizedTest
    @CsvSource({
        "5,LEFT",
        "10,RIGHT",
        "15,BILATERAL",
        "20,LEFT",
        "25,RIGHT",
        "30,LEFT",
        "30,RIGHT",
        "30,BILATERAL",
        "40,LEFT"
    })
    void the_paper_says_side_minutes_areas_and_what_never_to_do_R31(int stage, Side side) throws IOException {
        var content = content(stage, side);
        try (var pdf = printed(content)) {
            var text = text(pdf);
            assertThat(pdf.getNumberOfPages()).isBetween(1, 2);
            assertThat(text).contains(Words.in("en").of(side, "side"), stage + " minutes");
            assertThat(MINUTES.matcher(text)
                            .results()
                            .mapToInt(m -> Integer.parseInt(m.group(1)))
                            .sum())
                    .isEqualTo(stage);
            for (var area : Area.values()) {
                assertThat(text.contains(title(area, side)))
                        .as(area + " at " + stage)
                        .isEqualTo(content.areas().contains(area));
            }
            assertThat(text).contains("No strong blows", "No chopping", "No slapping", "Nothing on the spine");
        }
    }

    @Test
    void a_movement_that_was_not_signed_off_stands_nowhere_R34b() throws IOException {
        var only = SheetContent.of(
                Patient.ready().mastering(Technique.RUBBING).at(30, Side.LEFT).given(), Patient.TODAY);
        try (var pdf = printed(only)) {
            assertThat(text(pdf).toLowerCase())
                    .contains("rubbing")
                    .doesNotContain("stroking", "tapping", "light shaking");
        }
    }

    @Test
    void the_chest_bears_less_than_the_limbs() throws IOException {
        try (var pdf = printed(content(25, Side.LEFT))) {
            assertThat(text(pdf)).contains("Only stroking and rubbing. From the breastbone out to the armpit.");
        }
    }

    @Test
    void the_file_is_tagged_has_its_font_inside_and_names_nobody() throws IOException {
        try (var pdf = printed(content(15, Side.LEFT))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Massage at home");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(text(pdf)).contains("Núria Peñalba i Françoise");
        }
    }

    @Test
    void the_drawing_shades_the_weak_side_only_and_mirrors_it_for_the_other() {
        var left = content(5, Side.LEFT);
        var right = content(5, Side.RIGHT);
        var both = content(5, Side.BILATERAL);
        assertThat(shaded(left)).isEqualTo(1);
        assertThat(shaded(right)).isEqualTo(1);
        assertThat(shaded(both)).isEqualTo(2);
        assertThat(svg(left)).isNotEqualTo(svg(right));
    }

    @Test
    void nothing_on_the_sheet_promises_an_effect_R4_R77() {
        var html = html(content(30, Side.LEFT)).toLowerCase();
        for (var promise : List.of("cure", "heal ", "heals", "improve", "recover", "prevent", "will help", "relieve")) {
            assertThat(html).doesNotContain(promise);
        }
    }

    @Test
    void every_sentence_is_short() {
        var view = view(content(30, Side.LEFT));
        var sentences = new java.util.ArrayList<>(view.never());
        view.stop().forEach(sentences::addAll);
        sentences.addAll(view.before());
        view.steps().forEach(step -> sentences.addAll(List.of(step.how().split("(?<=\\.) "))));
        assertThat(sentences).allSatisfy(s -> assertThat(s.split(" ")).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void a_language_that_is_not_there_yet_speaks_english() {
        assertThat(Words.in("ca").of("never.title")).isEqualTo("Never do this");
        assertThat(Words.in("ca").language()).isEqualTo("en");
    }

    private static SheetContent content(int stage, Side side) {
        var patient = Patient.ready().mastering(Technique.AFTER_STROKE.toArray(Technique[]::new));
        return SheetContent.of(patient.at(stage, side).given(), Patient.TODAY);
    }

    private static String title(Area area, Side side) {
        return Movements.capital(Words.in("en").of("area." + area + "." + side)) + " ";
    }

    private static SheetView view(SheetContent content) {
        var before = new Numbering.Replaced(2, Patient.TODAY.minusDays(7));
        return new SheetWriter(Words.in("en"), CONTACT).write(content, new Numbering(3, Optional.of(before)));
    }

    private static String html(SheetContent content) {
        return ENGINE.getTemplate("paper")
                .data("sheet", view(content))
                .data("css", Styles.PAPER)
                .render();
    }

    private static PDDocument printed(SheetContent content) throws IOException {
        return Loader.loadPDF(SheetPdf.of(html(content)));
    }

    private static String text(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("[ \\u00a0]+", " ").replaceAll("(?m) +$", "");
    }

    private static String svg(SheetContent content) {
        return view(content).pictures().all().getFirst().svg();
    }

    private static long shaded(SheetContent content) {
        return Pattern.compile("fill=\"#a9bfc5\"")
                .matcher(svg(content))
                .results()
                .count();
    }

    private static Optional<TemplateLocation> template(String id) {
        var stream = SheetPrintTest.class.getResourceAsStream("/templates/" + id + ".html");
        return Optional.ofNullable(stream).map(found -> new TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(found, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        });
    }
}
