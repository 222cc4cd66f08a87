package health.homeward.teaching.rest;

import health.homeward.teaching.domain.link.Link;
import java.time.Instant;
import java.util.UUID;

/** A link; its address is there only in the answer that made it, for the secret is kept nowhere. */
public record LinkResponse(
        UUID linkId, UUID sheetId, String url, Instant madeAt, Instant expiresAt, Instant revokedAt, long version) {

    static LinkResponse of(Link link) {
        return new LinkResponse(
                link.linkId(),
                link.sheetId(),
                null,
                link.madeAt(),
                link.expiresAt(),
                link.revokedAt().orElse(null),
                link.version());
    }

    LinkResponse at(String address) {
        return new LinkResponse(linkId, sheetId, address, madeAt, expiresAt, revokedAt, version);
    }

    /** The address opens the page: it stays out of logs. */
    @Override
    public String toString() {
        return "LinkResponse[" + linkId + "]";
    }
}
