package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Area;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The body as the sheet draws it: one half in a field of 240 by 490, mirrored for the other.
 *
 * <p>Arrows follow the flow of lymph, towards armpit and groin (R29).
 */
enum BodyPart {
    SHOULDER(
            Area.SHOULDER,
            Seen.BOTH,
            "M131,84 C146,87 160,86 170,92 C182,99 187,112 188,127 L164,131 C163,116 156,104 141,97 Z",
            new Point(203, 98),
            new Arrow(184, 110, 160, 115)),
    CHEST(
            Area.CHEST,
            Seen.FRONT,
            "M120,92 L131,84 L141,97 C156,104 163,116 164,131 C165,143 163,152 161,160 C148,168 134,170 120,170 Z",
            new Point(141, 152),
            new Arrow(126, 132, 155, 120)),
    BACK(
            Area.BACK,
            Seen.BEHIND,
            "M127,87 L131,84 L141,97 C156,104 163,116 164,131 C163,146 161,156 160,168 C158,186 157,196 159,212"
                    + " C147,218 137,220 127,221 Z",
            new Point(143, 203),
            new Arrow(132, 188, 155, 160),
            new Arrow(132, 148, 157, 126)),
    ARM(
            Area.ARM,
            Seen.BOTH,
            "M188,127 C192,146 196,160 199,178 C202,200 205,220 207,244 L190,247 C184,226 179,206 175,186"
                    + " C171,166 167,148 164,131 Z",
            new Point(214, 184),
            new Arrow(198, 238, 183, 158)),
    HAND(
            Area.HAND,
            Seen.BOTH,
            "M207,244 C214,252 217,262 216,274 C215,288 211,300 203,303 C195,303 191,292 190,281"
                    + " C189,276 187,277 184,281 C181,283 178,280 180,275 C183,267 187,258 190,247 Z",
            new Point(228, 262),
            new Arrow(203, 293, 200, 255)),
    BELLY(
            null,
            Seen.FRONT,
            "M120,170 C134,170 148,168 161,160 C158,178 156,192 159,212 C162,226 166,238 168,252"
                    + " C150,262 134,264 120,268 Z"),
    HIP(null, Seen.BEHIND, "M120,221 C136,220 147,218 159,212 C162,226 166,238 168,252 C150,262 134,264 120,268 Z"),
    THIGH(
            Area.THIGH,
            Seen.BOTH,
            "M168,252 C173,280 172,312 164,346 L134,346 C130,322 125,294 121,268 C134,264 150,262 168,252 Z",
            new Point(183, 328),
            new Arrow(150, 338, 146, 278)),
    LEG(
            Area.LEG,
            Seen.BOTH,
            "M164,346 C168,366 167,390 158,436 L140,436 C134,402 131,374 134,346 Z",
            new Point(181, 392),
            new Arrow(149, 430, 150, 360)),
    FOOT(
            Area.FOOT,
            Seen.BOTH,
            "M158,436 C160,448 166,458 170,466 C172,474 166,478 156,478 L140,478 C134,478 133,470 136,462"
                    + " C138,452 139,446 140,436 Z",
            new Point(186, 462),
            new Arrow(153, 473, 150, 446));

    /** From which side a part is seen. */
    enum Seen {
        FRONT,
        BEHIND,
        BOTH
    }

    /** A place in the drawing. */
    record Point(int x, int y) {}

    private final Area area;
    private final Seen seen;
    private final String outline;
    private final Point label;
    private final List<Arrow> arrows;

    BodyPart(Area area, Seen seen, String outline) {
        this(area, seen, outline, new Point(0, 0));
    }

    BodyPart(Area area, Seen seen, String outline, Point label, Arrow... arrows) {
        this.area = area;
        this.seen = seen;
        this.outline = outline;
        this.label = label;
        this.arrows = List.of(arrows);
    }

    static List<BodyPart> seenFrom(Seen view) {
        return Arrays.stream(values())
                .filter(part -> part.seen == view || part.seen == Seen.BOTH)
                .toList();
    }

    Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    String outline() {
        return outline;
    }

    /** Where the step's number stands on the half that is drawn unmirrored. */
    Point label() {
        return label;
    }

    List<Arrow> arrows() {
        return arrows;
    }
}
