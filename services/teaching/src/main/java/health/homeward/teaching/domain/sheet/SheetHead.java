package health.homeward.teaching.domain.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whose sheet, the how-manieth of this caregiver, when issued and which one it replaces. */
public record SheetHead(
        UUID sheetId, UUID caregiverId, UUID patientId, int number, Instant issuedAt, Optional<UUID> replaces) {}
