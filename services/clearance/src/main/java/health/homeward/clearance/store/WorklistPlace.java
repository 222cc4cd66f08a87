package health.homeward.clearance.store;

import java.util.UUID;

/** Where a case stands in the neurologist's list; no two cases share a place. */
public record WorklistPlace(int attention, long place, UUID id) {}
