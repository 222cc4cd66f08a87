package health.homeward.teaching.domain.order;

import java.util.UUID;

/** From now on the caregiver may do this movement wherever the plan's stage allows it. */
public record TechniqueSignedOff(UUID orderId, SignOff signOff) {}
