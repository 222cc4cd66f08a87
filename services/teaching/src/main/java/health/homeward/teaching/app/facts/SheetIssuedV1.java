package health.homeward.teaching.app.facts;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.teaching.domain.sheet.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The published form of a new sheet. */
public record SheetIssuedV1(
        UUID sheetId,
        UUID caregiverId,
        UUID patientId,
        String hospital,
        long version,
        int stage,
        Instant issuedAt,
        LocalDate validFrom,
        LocalDate validUntil,
        UUID supersedes) {

    public static OutgoingEvent of(String hospital, Sheet sheet) {
        var head = sheet.head();
        return OutgoingEvent.v1(
                "SheetIssued",
                head.patientId(),
                new SheetIssuedV1(
                        head.sheetId(),
                        head.caregiverId(),
                        head.patientId(),
                        hospital,
                        sheet.version(),
                        sheet.content().stageMinutes(),
                        head.issuedAt(),
                        sheet.content().validFrom(),
                        sheet.content().validUntil(),
                        head.replaces().orElse(null)));
    }
}
