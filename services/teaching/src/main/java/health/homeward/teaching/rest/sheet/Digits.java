package health.homeward.teaching.rest.sheet;

/** Numbers as strokes, so that a drawing needs no font and looks the same on screen, on paper and in a PDF. */
final class Digits {
    private static final String[] STROKES = {
        "M-3,-3 c0,-3 6,-3 6,0 v6 c0,3 -6,3 -6,0 z",
        "M-2,-3.6 l2.6,-1.9 v11",
        "M-3,-2.8 c0,-3.6 6,-3.6 6,0 c0,2.4 -6,4.6 -6,8.3 h6",
        "M-3,-4 c2,-2.4 6,-1.6 6,1.2 c0,2 -2,2.7 -3.6,2.7 c2,0 3.9,0.8 3.9,2.9 c0,3.2 -4.6,3.6 -6.5,1.2",
        "M1.4,5.5 v-11 l-5,7.4 h7",
        "M2.8,-5.5 h-5 l-0.6,4.8 c1.6,-1.4 6,-1.2 6,2.6 c0,3.8 -4.6,4.6 -6.4,2.2",
        "M2,-5.5 c-3.4,1.6 -5,4.2 -5,7.4 c0,4.8 6.2,4.8 6.2,0.4 c0,-3.8 -5,-3.6 -6,-0.8",
        "M-3,-5.5 h6 l-4,11",
        "M0,-0.4 c-4,0 -4,-5.1 0,-5.1 c4,0 4,5.1 0,5.1 c-4.6,0 -4.6,5.9 0,5.9 c4.6,0 4.6,-5.9 0,-5.9 z",
        "M-2,5.5 c3.4,-1.6 5,-4.2 5,-7.4 c0,-4.8 -6.2,-4.8 -6.2,-0.4 c0,3.8 5,3.6 6,0.8"
    };

    private Digits() {}

    /** @param number 0 to 99, centred at the given place */
    static String outline(int number, int x, int y) {
        return number < 10
                ? at(STROKES[number], x, y)
                : at(STROKES[number / 10], x - 4.2, y) + at(STROKES[number % 10], x + 4.2, y);
    }

    private static String at(String strokes, double x, double y) {
        var comma = strokes.indexOf(',');
        var end = strokes.indexOf(' ');
        var startX = x + Double.parseDouble(strokes.substring(1, comma));
        var startY = y + Double.parseDouble(strokes.substring(comma + 1, end));
        return "M" + startX + "," + startY + strokes.substring(end);
    }
}
