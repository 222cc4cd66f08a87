package health.homeward.intake.domain;

/** The check digit of SNOMED CT identifiers (SNOMED CT Release File Specifications, SCTID check-digit). */
final class Verhoeff {
    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private Verhoeff() {}

    static boolean holds(String digits) {
        int check = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            check = times(check, permuted(digit, place % 8));
        }
        return check == 0;
    }

    private static int permuted(int digit, int rounds) {
        int result = digit;
        for (int round = 0; round < rounds; round++) {
            result = PERMUTATION[result];
        }
        return result;
    }

    /** Multiplication in the dihedral group of ten elements: five turns and five mirrored turns. */
    private static int times(int left, int right) {
        int turned = left < 5 ? left + right : left - right;
        int turn = Math.floorMod(turned, 5);
        boolean mirrored = (left < 5) == (right >= 5);
        return mirrored ? turn + 5 : turn;
    }
}
