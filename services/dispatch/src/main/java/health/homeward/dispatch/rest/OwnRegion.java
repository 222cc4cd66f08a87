package health.homeward.dispatch.rest;

import health.homeward.outbox.Transaction;
import health.homeward.web.Problems;

/** A region is what one hospital plans together, and is named by it; that of another one does not exist. */
final class OwnRegion {

    private OwnRegion() {}

    static void require(String region, Transaction tx) {
        if (!region.equals(tx.hospital())) {
            throw Problems.notFound("region");
        }
    }
}
