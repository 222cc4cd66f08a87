package health.homeward.teaching.rest.sheet;

import java.util.Optional;

/** Whom a caregiver of one hospital calls; comes from the hospital's settings. */
public record Contact(Optional<String> team, Optional<String> phone, String emergency) {}
