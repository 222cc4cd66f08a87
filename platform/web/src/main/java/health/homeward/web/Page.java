package health.homeward.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, by keyset: {@code next} is the opaque place after which the next page starts, null, and so absent from the answer, at the end.
 */
public record Page<T>(List<T> items, String next) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /**
     * Makes a page of rows that were read with {@code limit + 1}, so that it is known whether more follow.
     *
     * @param key the sort key of a row, the last part unique
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, List<String>> key, Function<R, T> item) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? cursor(key.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless 1 ≤ limit ≤ 200; null gives 50 */
    public static int limit(Integer asked) {
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Problems.malformed("Ask for 1 to " + MAX_LIMIT + " entries a page with `limit`.");
        }
        return limit;
    }

    /**
     * Reads the place that an earlier page gave as {@code next}.
     *
     * @return the sort key's parts, or null when {@code after} is null
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no such place
     */
    public static List<String> after(String after, int parts) {
        if (after == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            List<String> key = Arrays.asList(text.split("\n", -1));
            if (key.size() == parts) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through to the one sentence below.
        }
        throw Problems.malformed("`after` is not a place that an earlier page gave as `next`.");
    }

    private static String cursor(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", key).getBytes(StandardCharsets.UTF_8));
    }
}
