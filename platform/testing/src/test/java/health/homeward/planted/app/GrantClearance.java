package health.homeward.planted.app;

/** Breaks on purpose: a use case that knows who calls it. */
public final class GrantClearance {
    Class<?> caller = health.homeward.planted.rest.ClearanceResource.class;
}
