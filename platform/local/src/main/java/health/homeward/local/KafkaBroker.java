package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Kafka as one KRaft node in a JVM of its own, with its own libraries. */
final class KafkaBroker implements PartServer {

    private final StackSettings settings;
    private final int controllerPort;

    KafkaBroker(StackSettings settings, int controllerPort) {
        this.settings = settings;
        this.controllerPort = controllerPort;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public Child launch(int port) {
        Path folder = settings.state().resolve("kafka");
        Path libraries = settings.programs().resolve("kafka");
        if (!Files.isDirectory(libraries)) {
            throw new StartFailure("Kafka's libraries are missing: run ./mvnw -pl platform/local install.");
        }
        if (!settings.durable()) {
            Commands.deleteTree(folder);
        }
        prepare(folder, port);
        String classPath = Jdk.codeOf(KafkaBroker.class) + ":" + libraries + "/*";
        List<String> command = List.of(
                Jdk.java(),
                "-Xms64m",
                settings.durable() ? "-Xmx256m" : "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dlog4j2.configurationFile=health/homeward/local/broker-log4j2.properties",
                "-cp",
                classPath,
                "health.homeward.local.broker.BrokerMain",
                folder.toString());
        return Child.start(command, Map.of(), folder, settings.log("kafka"));
    }

    @Override
    public void awaitReady(Child child, int port) {
        Path mark = settings.state().resolve("kafka/ready");
        boolean ready = Wait.until(Duration.ofSeconds(90), () -> child.running().isPresent(), () -> Files.exists(mark));
        if (!ready) {
            throw new StartFailure("Kafka did not start on port " + port + ".", settings.log("kafka"));
        }
    }

    private void prepare(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("ready"));
            Files.writeString(folder.resolve("server.properties"), properties(folder, port));
            Files.write(folder.resolve("topics"), settings.topics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String properties(Path folder, int port) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=localhost:%2$d
                log.dirs=%3$s
                num.partitions=4
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                group.coordinator.threads=1
                auto.create.topics.enable=true
                log.cleaner.dedupe.buffer.size=4194304
                log.index.size.max.bytes=1048576
                """.formatted(port, controllerPort, folder.resolve("log"));
    }
}
