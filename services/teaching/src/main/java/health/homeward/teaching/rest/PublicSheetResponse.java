package health.homeward.teaching.rest;

import java.time.LocalDate;

/**
 * What the caregiver's page shows today: the sheet, or why there is none.
 *
 * @param title          what stands above all else
 * @param sentence       why there is no sheet, or that the link is from an older one; may be null
 * @param language       language of title and sentence
 * @param sheet          the sheet's content; null where there is none
 */
public record PublicSheetResponse(
        State state,
        LocalDate today,
        String language,
        String title,
        String sentence,
        Integer number,
        LocalDate validUntil,
        SheetResponse.Content sheet) {

    /** Whether the caregiver may massage today. */
    public enum State {
        SHEET,
        NOT_TODAY
    }
}
