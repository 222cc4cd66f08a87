package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Stands for a place in the cache, so that no file there names where somebody lives. */
record PlaceKey(long digest) {

    static PlaceKey of(Place place, String salt) {
        MessageDigest sha = Extract.sha256();
        sha.update(salt.getBytes(StandardCharsets.UTF_8));
        sha.update(ByteBuffer.allocate(2 * Double.BYTES)
                .putDouble(place.latitude())
                .putDouble(place.longitude())
                .flip());
        return new PlaceKey(ByteBuffer.wrap(sha.digest()).getLong());
    }
}
