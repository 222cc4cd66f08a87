package health.homeward.local.launch;

import health.homeward.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher a state folder: the second one says so instead of spoiling the first one's data. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path state) {
        try {
            Files.createDirectories(state);
            FileChannel channel =
                    FileChannel.open(state.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure("Homeward already runs from " + state + " (process " + holder(state)
                        + "): use it, or end it with `make stop`.");
            }
            Files.writeString(
                    pidFile(state), Long.toString(ProcessHandle.current().pid()));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher's process id, when one holds the lock at this moment; 0 when none does. */
    static long runningLauncher(Path state) {
        if (!Files.exists(state.resolve("run.lock"))) {
            return 0;
        }
        try (FileChannel channel = FileChannel.open(state.resolve("run.lock"), StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null ? Long.parseLong(holder(state)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path state) throws IOException {
        return Files.readString(pidFile(state)).strip();
    }

    private static Path pidFile(Path state) {
        return state.resolve("run.pid");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
