package health.homeward.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java as the compiler reads it, so that what stands in a comment is not taken for code. */
final class JavaFiles {

    private JavaFiles() {}

    /** @throws IllegalStateException when a file is no Java, for what cannot be read must not pass for traced */
    static Map<Path, CompilationUnitTree> parsed(List<Path> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(faults, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, faults, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Map<Path, CompilationUnitTree> units = StreamSupport.stream(
                            task.parse().spliterator(), false)
                    .collect(Collectors.toMap(
                            unit -> Path.of(unit.getSourceFile().toUri()), Function.identity()));
            requireNone(faults);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNone(DiagnosticCollector<JavaFileObject> faults) {
        List<String> errors = new ArrayList<>();
        faults.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .forEach(fault -> errors.add(fault.toString()));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(String.join("\n", errors));
        }
    }
}
