package health.homeward.clearance.rest;

import health.homeward.web.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of cases; {@code next} is the place to go on from, or absent at the end. */
@Schema(name = "CasePage")
public record CasePage(List<ListedView> items, String next) {
    static CasePage of(Page<ListedView> page) {
        return new CasePage(page.items(), page.next());
    }
}
