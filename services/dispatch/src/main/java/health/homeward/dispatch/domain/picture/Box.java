package health.homeward.dispatch.domain.picture;

/** A part of the map between two parallels and two meridians, in degrees. */
public record Box(double south, double west, double north, double east) {}
