package health.homeward.teaching.app.facts;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.domain.sheet.Sheet;
import java.time.Instant;
import java.util.UUID;

/** The published form of a sheet's end. */
public record SheetSupersededV1(
        UUID sheetId,
        UUID by,
        UUID caregiverId,
        UUID patientId,
        String hospital,
        long version,
        Instant at,
        Cause cause) {

    public static OutgoingEvent of(String hospital, Sheet sheet, Sheet.Superseded end) {
        var head = sheet.head();
        return OutgoingEvent.v1(
                "SheetSuperseded",
                head.patientId(),
                new SheetSupersededV1(
                        head.sheetId(),
                        end.by().orElse(null),
                        head.caregiverId(),
                        head.patientId(),
                        hospital,
                        sheet.superseded(end).version(),
                        end.at(),
                        end.cause()));
    }
}
