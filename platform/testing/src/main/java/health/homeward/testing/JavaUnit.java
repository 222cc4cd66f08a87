package health.homeward.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A source file as the compiler reads it: its methods, and whom it calls with what. */
record JavaUnit(String stem, List<Method> methods, List<Call> calls) {
    record Method(String name, List<String> parameters, List<Call> calls) {}

    /** A method or a constructor is called, by its last name. */
    record Call(String name, List<? extends ExpressionTree> arguments) {}

    static List<JavaUnit> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return parsed(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaUnit> parsed(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(JavaUnit::of)
                    .toList();
        }
    }

    private static JavaUnit of(CompilationUnitTree unit) {
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                methods.add(new Method(
                        method.getName().toString(),
                        method.getParameters().stream()
                                .map(parameter -> parameter.getName().toString())
                                .toList(),
                        callsIn(method)));
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        return new JavaUnit(file.replace(".java", ""), methods, callsIn(unit));
    }

    private static List<Call> callsIn(Tree tree) {
        List<Call> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                calls.add(new Call(lastName(call.getMethodSelect()), call.getArguments()));
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                calls.add(new Call(lastName(made.getIdentifier()), made.getArguments()));
                return super.visitNewClass(made, nothing);
            }
        }.scan(tree, null);
        return calls;
    }

    private static String lastName(Tree called) {
        return switch (called) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree name -> name.getName().toString();
            default -> "";
        };
    }
}
