package health.homeward.plans.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary as a table for a spreadsheet (RFC 4180): a header, then a line a rule; packs' rules name their pack. */
final class ConformanceCsv {
    private static final CsvMapper CSV = new CsvMapper();
    private static final ObjectWriter TABLE =
            CSV.writer(CSV.schemaFor(Line.class).withHeader().withLineSeparator("\r\n"));

    private ConformanceCsv() {}

    @JsonPropertyOrder({
        "set",
        "rule",
        "kind",
        "says",
        "courses",
        "kept",
        "deviated",
        "not_recorded",
        "not_yet_due",
        "deviations",
        "causes"
    })
    private record Line(
            String set,
            String rule,
            String kind,
            String says,
            int courses,
            int kept,
            int deviated,
            @JsonProperty("not_recorded") int notRecorded,
            @JsonProperty("not_yet_due") int notYetDue,
            int deviations,
            String causes) {

        static Line of(String set, ConformanceSummaryView.CountedRuleView counted) {
            return new Line(
                    set,
                    counted.rule().name(),
                    counted.kind(),
                    counted.says(),
                    counted.courses(),
                    counted.kept(),
                    counted.deviated(),
                    counted.notRecorded(),
                    counted.notYetDue(),
                    counted.causes().stream()
                            .mapToInt(ConformanceSummaryView.CountedCauseView::deviations)
                            .sum(),
                    counted.causes().stream()
                            .map(cause -> cause.cause() + "=" + cause.deviations())
                            .collect(Collectors.joining(" ")));
        }
    }

    static String of(ConformanceSummaryView summary) {
        Stream<Line> source = summary.rules().stream().map(rule -> Line.of("SOURCE", rule));
        Stream<Line> packs =
                summary.packs().stream().flatMap(pack -> pack.rules().stream().map(rule -> Line.of(pack.pack(), rule)));
        return write(Stream.concat(source, packs).toList());
    }

    private static String write(List<Line> lines) {
        try {
            return TABLE.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No CSV form for the summary");
        }
    }
}
