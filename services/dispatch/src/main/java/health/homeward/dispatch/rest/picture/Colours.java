package health.homeward.dispatch.rest.picture;

import java.util.Locale;

/** A colour for each therapist, as far from the ones before it as many can be: hues a golden section apart. */
final class Colours {
    private static final double GOLDEN = 0.618033988749895;

    private Colours() {}

    static String of(int number) {
        double hue = (0.58 + number * GOLDEN) % 1;
        int light = number % 2 == 0 ? 38 : 30;
        return String.format(Locale.ROOT, "hsl(%.0f, 70%%, %d%%)", hue * 360, light);
    }
}
