package health.homeward.intake.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report that was taken in, and the contraindications it amounts to. */
@Schema(name = "ReportedCondition")
public record ReportedView(UUID reportId, UUID referralId, long version, List<FindingView> findings) {}
