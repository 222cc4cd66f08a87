package health.homeward.planted.rest;

/** Breaks on purpose: a resource that reads rows past the use case. */
public final class ClearanceResource {
    Class<?> row = health.homeward.planted.store.ClearanceRow.class;
}
