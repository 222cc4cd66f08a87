package health.homeward.intake.app;

import health.homeward.intake.domain.CodeSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of codes that ship with the service: bars between columns, a heading line, # before remarks. */
final class CodeFiles {
    private CodeFiles() {}

    /** The lines below the heading. */
    static List<Line> read(String resource) {
        String text = text(resource);
        String remark = text.lines()
                .filter(line -> line.startsWith("# reason: "))
                .findFirst()
                .map(line -> line.substring("# reason: ".length()))
                .orElse("");
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> Line.of(line, remark))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream file = CodeFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The table " + resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line: system, code or prefix, name, and up to two columns of its own. */
    record Line(CodeSystem system, String match, String display, String fourth, String fifth) {
        static Line of(String line, String remark) {
            String[] columns = Arrays.copyOf(line.split("\\|"), 5);
            return new Line(
                    CodeSystem.valueOf(columns[0]),
                    columns[1],
                    columns[2],
                    columns[3] == null ? "" : columns[3],
                    columns[4] == null || columns[4].isBlank() ? remark : columns[4]);
        }
    }
}
