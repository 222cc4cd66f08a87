package health.homeward.teaching.domain.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A door to one caregiver's page, made from one sheet; it shows what is allowed on the day it is opened. */
public record Link(
        UUID linkId,
        UUID sheetId,
        UUID caregiverId,
        UUID patientId,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> revokedAt) {

    public boolean opensAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** 1 while it stands, 2 when it was taken back. */
    public long version() {
        return revokedAt.isPresent() ? 2 : 1;
    }

    /** Revoking twice keeps the first moment. */
    public Link revoked(Instant now) {
        return revokedAt.isPresent()
                ? this
                : new Link(linkId, sheetId, caregiverId, patientId, madeAt, expiresAt, Optional.of(now));
    }
}
