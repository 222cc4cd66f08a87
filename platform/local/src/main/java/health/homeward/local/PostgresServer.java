package health.homeward.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL from the Maven artifact of its binaries, for root and for everyone else. */
final class PostgresServer implements PartServer {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Map<String, String> PLAIN_LOCALE = Map.of("LC_ALL", "C", "TZ", "UTC");

    private final StackSettings settings;
    private final String password;

    PostgresServer(StackSettings settings, String password) {
        this.settings = settings;
        this.password = password;
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public Child launch(int port) {
        Path home = unpacked();
        Path folder = settings.state().resolve("postgres");
        Path log = settings.log("postgres");
        if (!Files.exists(folder.resolve("data"))) {
            initialise(home, folder, log);
        }
        List<String> command = new ArrayList<>(Account.prefixFor(folder, settings.log("postgres-init")));
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                folder.resolve("data").toString()));
        options(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Child.start(command, PLAIN_LOCALE, folder, log);
    }

    private Map<String, String> options(int port) {
        Map<String, String> options = new java.util.LinkedHashMap<>();
        options.put("port", Integer.toString(port));
        options.put("listen_addresses", "127.0.0.1");
        options.put("unix_socket_directories", "");
        options.put("max_connections", "400");
        options.put("shared_buffers", settings.durable() ? "64MB" : "128MB");
        options.put("timezone", "UTC");
        // Lets the benchmark read when an effect was committed instead of guessing it from what followed.
        options.put("track_commit_timestamp", "on");
        if (!settings.durable()) {
            options.put("fsync", "off");
            options.put("synchronous_commit", "off");
            options.put("full_page_writes", "off");
        }
        return options;
    }

    @Override
    public void awaitReady(Child child, int port) {
        boolean answers =
                Wait.until(Duration.ofSeconds(60), () -> child.running().isPresent(), () -> answers(port));
        if (!answers) {
            throw new StartFailure("PostgreSQL did not start on port " + port + ".", settings.log("postgres"));
        }
    }

    private boolean answers(int port) {
        try (Connection connection =
                DriverManager.getConnection(Databases.url(port, "postgres"), "postgres", password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void initialise(Path home, Path folder, Path log) {
        Path init = settings.log("postgres-init");
        try {
            Commands.deleteTree(folder);
            Files.createDirectories(folder);
            Path passwordFile = folder.resolve("password");
            Files.writeString(passwordFile, password);
            List<String> command = new ArrayList<>(Account.prefixFor(folder, init));
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + folder.resolve("data-new"),
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-locale"));
            if (!settings.durable()) {
                command.add("--no-sync");
            }
            int status = Commands.run(command, PLAIN_LOCALE, init);
            Files.delete(passwordFile);
            if (status != 0) {
                throw new StartFailure("PostgreSQL could not make its data folder " + folder + ".", init);
            }
            Files.move(folder.resolve("data-new"), folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unpacked() {
        Path home = settings.programs().resolve("postgres");
        if (Files.exists(home.resolve("bin/postgres"))) {
            return home;
        }
        try {
            Path fresh = Files.createTempDirectory(Files.createDirectories(settings.programs()), "postgres-");
            unpack(fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        Commands.run(
                List.of("chmod", "755", folder.toString()), Map.of(), folder.resolveSibling("postgres-unpack.log"));
        Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-f", "-", "-C", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream archive = PostgresServer.class.getResourceAsStream(ARCHIVE);
                OutputStream sink = tar.getOutputStream()) {
            new XZInputStream(archive).transferTo(sink);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new StartFailure(
                        "The PostgreSQL binaries could not be unpacked to " + folder + ": is the disk full?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
