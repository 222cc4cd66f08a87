package health.homeward.planted.store;

/** Breaks on purpose: a row that knows a use case. */
public final class ClearanceRow {
    Class<?> useCase = health.homeward.planted.app.GrantClearance.class;
}
