package health.homeward.dispatch.domain.routing;

import java.util.Arrays;

/** Chooses the few nearest of many without sorting all of them. */
final class Nearest {

    private Nearest() {}

    /**
     * The nearest first; of equals the one with the lower number.
     *
     * @param distances of each number from 0 on, not negative
     */
    static int[] of(int[] distances, int most) {
        long[] keyed = new long[distances.length];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = (long) distances[i] << 32 | i;
        }
        int wanted = Math.min(most, keyed.length);
        gather(keyed, wanted);
        Arrays.sort(keyed, 0, wanted);
        int[] nearest = new int[wanted];
        for (int i = 0; i < wanted; i++) {
            nearest[i] = (int) keyed[i];
        }
        return nearest;
    }

    /** Brings the smallest ones to the front, in no order (Hoare's selection, 1961). */
    private static void gather(long[] keyed, int wanted) {
        int low = 0;
        int high = keyed.length - 1;
        while (low < high) {
            long pivot = keyed[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (keyed[i] < pivot) {
                    i++;
                }
                while (keyed[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = keyed[i];
                    keyed[i++] = keyed[j];
                    keyed[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
