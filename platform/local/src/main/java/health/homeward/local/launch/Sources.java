package health.homeward.local.launch;

import health.homeward.local.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The files a module is built from, and whether they are still those of its last build. */
final class Sources {

    private static final Set<String> MADE = Set.of("target", "node_modules", "dist", ".quinoa", "test");

    private final List<Path> roots;
    private final TreeMap<String, String> prints = new TreeMap<>();
    private long newest;

    /** @param roots files and folders; what a build makes and what only tests read is left out */
    Sources(List<Path> roots) {
        this.roots = roots;
        roots.forEach(this::read);
    }

    /** A text that differs whenever a file was changed, added or removed. */
    String fingerprint() {
        return Fingerprint.of(prints.toString());
    }

    /** Whether every file and folder is older than this one, as after a build by hand. */
    boolean olderThan(Path product) {
        try {
            return newest < Files.getLastModifiedTime(product).toMillis();
        } catch (IOException e) {
            return false;
        }
    }

    private void read(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (MADE.contains(folder.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    seen(attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    seen(attributes);
                    prints.put(file.toString(), contentOf(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The sources under " + roots + " could not be read", e);
        }
    }

    private void seen(BasicFileAttributes attributes) {
        newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
    }

    private static String contentOf(Path file) throws IOException {
        return Fingerprint.of(HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
}
