package health.homeward.dispatch.roads;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/** The ways of one transport on disk: searches one behind the other, each with its checksum, written by one process only. */
final class WayFile implements AutoCloseable {

    private static final long MARK = 0x484f4d4557415931L;
    private static final int LARGEST_RECORD = 1 << 28;

    private final FileChannel channel;
    private final boolean ours;

    private WayFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.ours = lock(channel);
    }

    static WayFile open(Path file) throws IOException {
        return new WayFile(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Another replica on the same folder writes: then this one only reads. */
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** @throws DamagedException when anything in it is not as it was written */
    KnownWays read() throws IOException {
        KnownWays ways = new KnownWays();
        channel.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        long end = channel.size();
        for (long at = 0; at < end; ) {
            byte[] record = record(in, end - at);
            ways(record, ways);
            at += record.length + 2L * Long.BYTES + Integer.BYTES;
        }
        return ways;
    }

    private static byte[] record(DataInputStream in, long left) throws IOException {
        try {
            long mark = in.readLong();
            int length = in.readInt();
            if (mark != MARK || length < 0 || length > Math.min(left, LARGEST_RECORD)) {
                throw new DamagedException();
            }
            byte[] record = in.readNBytes(length);
            if (in.readLong() != checksum(record)) {
                throw new DamagedException();
            }
            return record;
        } catch (EOFException e) {
            throw new DamagedException();
        }
    }

    private static void ways(byte[] record, KnownWays ways) {
        ByteBuffer in = ByteBuffer.wrap(record);
        while (in.hasRemaining()) {
            ways.put(new PlaceKey(in.getLong()), new PlaceKey(in.getLong()), in.getInt(), in.getInt());
        }
    }

    /** Writes what was found behind what is there already, all or nothing. */
    void append(Record record) throws IOException {
        if (ours && !record.isEmpty()) {
            byte[] bytes = record.bytes();
            ByteBuffer out = ByteBuffer.allocate(bytes.length + 2 * Long.BYTES + Integer.BYTES);
            out.putLong(MARK)
                    .putInt(bytes.length)
                    .put(bytes)
                    .putLong(checksum(bytes))
                    .flip();
            long end = channel.size();
            try {
                write(out, end);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        }
    }

    private void write(ByteBuffer out, long at) throws IOException {
        channel.position(at);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    void empty() throws IOException {
        if (ours) {
            channel.truncate(0);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** Some ways, to be written together. */
    static final class Record {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(PlaceKey from, PlaceKey to, int seconds, int metres) {
            ByteBuffer way = ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES);
            bytes.writeBytes(way.putLong(from.digest())
                    .putLong(to.digest())
                    .putInt(seconds)
                    .putInt(metres)
                    .array());
        }

        boolean isEmpty() {
            return bytes.size() == 0;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** The file holds something else than what was once written. */
    static final class DamagedException extends IOException {}
}
