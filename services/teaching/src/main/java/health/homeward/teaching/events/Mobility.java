package health.homeward.teaching.events;

import health.homeward.teaching.domain.care.BedRest;

/** Intake's mobility codes as the one question that matters here (R24). */
final class Mobility {
    private Mobility() {}

    static BedRest.Word word(String code) {
        return switch (code) {
            case "BED_REST" -> BedRest.Word.YES;
            case "OUT_OF_BED" -> BedRest.Word.NO;
            case null, default -> BedRest.Word.UNKNOWN;
        };
    }
}
