package health.homeward.teaching.rest;

import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.PlaceOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Who is to be taught what. */
public record OrderRequest(
        @NotNull UUID patientId,
        @NotNull UUID caregiverId,
        @NotEmpty List<@NotNull Technique> techniques) {

    PlaceOrder command(UUID orderedBy) {
        return new PlaceOrder(UUID.randomUUID(), caregiverId, EnumSet.copyOf(techniques), orderedBy);
    }
}
