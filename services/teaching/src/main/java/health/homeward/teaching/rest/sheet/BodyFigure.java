package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Side;
import java.util.Map;

/** Draws the body with today's areas shaded on the affected side; grey and outline carry it, so that it needs no colour. */
final class BodyFigure {
    private static final String LINE = "#22343c";
    private static final String SEAM = "#b9c2c4";
    private static final String SKIN = "#fbf9f5";
    private static final String TODAY = "#a9bfc5";
    private static final String HEAD =
            "M120,12 C136,12 145,25 144,42 C143,57 137,66 131,72 L131,84 L120,92 L109,84 L109,72"
                    + " C103,66 97,57 96,42 C95,25 104,12 120,12 Z";
    private static final String FACE = "M107,44 q4,3 8,0 M125,44 q4,3 8,0 M120,47 l-2,7 h3 M112,61 q8,5 16,0";
    private static final String HAIR =
            "M120,12 C136,12 145,25 144,42 C144,50 141,58 138,63 C126,68 114,68 102,63 C99,58 96,50 96,42"
                    + " C95,25 104,12 120,12 Z";

    private final BodyPart.Seen view;
    private final Side affected;
    private final Map<Area, Integer> numbers;
    private final StringBuilder svg = new StringBuilder();

    private BodyFigure(BodyPart.Seen view, Side affected, Map<Area, Integer> numbers) {
        this.view = view;
        this.affected = affected;
        this.numbers = numbers;
    }

    /** @param numbers today's areas, each with the number of its step */
    static String front(Side affected, Map<Area, Integer> numbers, String alt) {
        return new BodyFigure(BodyPart.Seen.FRONT, affected, numbers).drawn(alt);
    }

    static String behind(Side affected, Map<Area, Integer> numbers, String alt) {
        return new BodyFigure(BodyPart.Seen.BEHIND, affected, numbers).drawn(alt);
    }

    private String drawn(String alt) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 6 240 %d\" role=\"img\""
                        .formatted(cssClass(), height()))
                .append(" width=\"240\" height=\"%d\"".formatted(height()))
                .append(" aria-label=\"%s\" alt=\"%1$s\">".formatted(alt));
        half(true);
        half(false);
        head();
        if (view == BodyPart.Seen.BEHIND) {
            spine();
        }
        labels();
        return svg.append("</svg>").toString();
    }

    /** From behind only the trunk is of interest. */
    private int height() {
        return view == BodyPart.Seen.FRONT ? 482 : 268;
    }

    private String cssClass() {
        return view == BodyPart.Seen.FRONT ? "body body-front" : "body body-behind";
    }

    private void half(boolean mirrored) {
        svg.append(mirrored ? "<g transform=\"translate(240,0) scale(-1,1)\">" : "<g>");
        var parts = BodyPart.seenFrom(view);
        parts.stream().filter(part -> !today(part, mirrored)).forEach(part -> path(part.outline(), SKIN, SEAM, 1.2));
        parts.stream().filter(part -> today(part, mirrored)).forEach(part -> path(part.outline(), TODAY, LINE, 2.6));
        parts.stream().filter(part -> today(part, mirrored)).forEach(this::arrows);
        svg.append("</g>");
    }

    private void arrows(BodyPart part) {
        part.arrows().forEach(arrow -> {
            path(arrow.outline(), "#ffffff", "#ffffff", 4);
            path(arrow.outline(), LINE, LINE, 0.6);
        });
    }

    private void head() {
        path(HEAD, SKIN, "#6f7f86", 1.6);
        if (view == BodyPart.Seen.FRONT) {
            path(FACE, "none", "#6f7f86", 1.8);
        } else {
            path(HAIR, "#d9dedf", "#6f7f86", 1.6);
        }
    }

    /** R56: a row of crosses, because the spine is no place for a hand. */
    private void spine() {
        for (var y = 98; y <= 212; y += 19) {
            path("M116,%d l8,8 M124,%1$d l-8,8".formatted(y), "none", LINE, 2.2);
        }
    }

    private void labels() {
        BodyPart.seenFrom(view)
                .forEach(part -> part.area().filter(numbers::containsKey).ifPresent(area -> {
                    if (today(part, false)) {
                        label(part.label().x(), part.label().y(), numbers.get(area));
                    }
                    if (today(part, true)) {
                        label(240 - part.label().x(), part.label().y(), numbers.get(area));
                    }
                }));
    }

    private void label(int x, int y, int number) {
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"11\" fill=\"%s\"/>".formatted(x, y, LINE));
        path(Digits.outline(number, x, y), "none", "#ffffff", 2);
    }

    /** From the front the unmirrored half is the patient's left, from behind it is the right. */
    private boolean today(BodyPart part, boolean mirrored) {
        return part.area().filter(numbers::containsKey).isPresent() && (affected == Side.BILATERAL || weak(mirrored));
    }

    private boolean weak(boolean mirrored) {
        var leftIsUnmirrored = view == BodyPart.Seen.FRONT;
        return (affected == Side.LEFT) == (leftIsUnmirrored != mirrored);
    }

    private void path(String outline, String fill, String stroke, double width) {
        svg.append(
                "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"".formatted(outline, fill, stroke, width));
        svg.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>");
    }
}
