package health.homeward.teaching.rest.sheet;

import java.util.List;

/** Everything that stands on a sheet, in words and pictures, in reading order; the templates only set it. */
public record SheetView(
        String language,
        String size,
        Head head,
        Pictures pictures,
        List<String> before,
        String moves,
        List<StepView> steps,
        List<String> never,
        List<List<String>> stop,
        Call call,
        Labels labels) {

    /** What must be seen first: the side, the minutes, the days. */
    public record Head(String title, String side, Limit limit, String valid, String number) {}

    /** The longest time a day. */
    public record Limit(String minutes, String note) {}

    /** The body from the front and, where the back is massaged, from behind. */
    public record Pictures(List<Picture> all, String shaded, String arrow, String spine) {}

    /** A drawing with what stands left and right of it as one looks at it. */
    public record Picture(String caption, String onTheLeft, String onTheRight, String svg) {}

    /** One step; {@code turn} is set where the patient has to lie another way than in the step before. */
    public record StepView(int number, String title, String how, String minutes, String turn, boolean area) {}

    /** Whom to call; the number is empty where none is known. */
    public record Call(String team, String phone, String emergency) {}

    /** Headings and the lines for names, which are written by hand because the sheet holds none. */
    public record Labels(
            String doTitle,
            String doNote,
            String before,
            String moves,
            String never,
            String stop,
            String stopLead,
            String call,
            String patient,
            String caregiver) {}

    /** A sheet's text form stays out of logs. */
    @Override
    public String toString() {
        return "SheetView[redacted]";
    }
}
