package health.homeward.rules;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where rules live: code, pages and messages of the services that name a rule, and tests that carry it in their name. A
 * comment traces nothing, yet a wrong number in it is a mistake too.
 *
 * @param inForce places by rule, such as {@code plans RampRules}
 * @param proven  tests by rule, such as {@code plans MinutesTest.minutes_rise_by_five_R12}
 * @param written every number in any of these files, comments included
 */
record Traces(
        SortedMap<RuleNumber, SortedSet<String>> inForce,
        SortedMap<RuleNumber, SortedSet<String>> proven,
        SortedSet<RuleNumber> written) {

    /** @param root of the repository */
    static Traces in(Path root) {
        Traces traces = new Traces(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (Path service : SourceFiles.folders(root.resolve("services"))) {
            traces.readCode(service);
            traces.readPages(service);
            traces.readTests(service);
        }
        return traces;
    }

    private void readCode(Path service) {
        var files = SourceFiles.in(service.resolve("src/main"), name -> name.endsWith(".java"));
        files.forEach(file -> RuleNumber.inText(SourceFiles.text(file)).forEach(written::add));
        JavaFiles.parsed(files).forEach((file, unit) -> CodeMentions.of(unit)
                .forEach(rule -> add(inForce, rule, place(service, file))));
    }

    private void readPages(Path service) {
        read(service, PageText::ofScript, ".ts", ".tsx", ".js");
        read(service, PageText::ofMarkup, ".html");
        read(service, PageText::ofMessages, ".properties");
    }

    private void read(Path service, UnaryOperator<String> withoutComments, String... endings) {
        for (Path file : SourceFiles.in(service.resolve("src/main"), name -> isShipped(name, endings))) {
            String text = SourceFiles.text(file);
            RuleNumber.inText(text).forEach(written::add);
            RuleNumber.inText(withoutComments.apply(text)).forEach(rule -> add(inForce, rule, place(service, file)));
        }
    }

    /** A script's test lies beside it. */
    private static boolean isShipped(String name, String... endings) {
        return !name.contains(".test.") && Stream.of(endings).anyMatch(name::endsWith);
    }

    private void readTests(Path service) {
        JavaFiles.parsed(SourceFiles.in(service.resolve("src/test"), name -> name.endsWith("Test.java")))
                .forEach((file, unit) -> TestNames.of(unit).forEach(test -> RuleNumber.inName(test)
                        .forEach(rule -> add(proven, rule, place(service, file) + "." + test))));
    }

    private static void add(SortedMap<RuleNumber, SortedSet<String>> places, RuleNumber rule, String place) {
        places.computeIfAbsent(rule, _ -> new TreeSet<>()).add(place);
    }

    private static String place(Path service, Path file) {
        return service.getFileName() + " " + SourceFiles.stem(file);
    }
}
