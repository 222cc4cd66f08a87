#!/bin/bash
# Makes the topics before any consumer subscribes: one for each publishing service, and a dead letter topic for each consumer.
set -euo pipefail

topic() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$HOMEWARD_KAFKA" --create --if-not-exists \
        --topic "${HOMEWARD_TOPICS_PREFIX:-homeward}.$1" --partitions "${PARTITIONS:-12}"
}

for publisher in intake clearance plans dispatch teaching; do
    topic "$publisher"
done
for consumer in clearance plans dispatch teaching; do
    topic "$consumer.dead-letter"
done
