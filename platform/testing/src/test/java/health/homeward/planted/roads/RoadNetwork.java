package health.homeward.planted.roads;

/** Breaks on purpose: roads that know the database. */
public final class RoadNetwork {
    Class<?> row = health.homeward.planted.store.ClearanceRow.class;
}
