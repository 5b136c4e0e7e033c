package org.sextant.assessment.adaptive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What decides among equals in one assessment: a secret of 128 bits, drawn when it starts, kept with it and never shown.
 * The same seed makes the same test again, and nobody who lacks it can tell what comes next.
 *
 * @param high the first 64 bits
 * @param low  the last 64 bits
 */
public record Seed(long high, long low) {
    private static final int BYTES = 16;

    /** From the 32 hexadecimal digits that {@link #hex} writes. */
    public static Seed ofHex(String hex) {
        return ofBytes(HexFormat.of().parseHex(hex));
    }

    /** From the 16 bytes that {@link #bytes} writes. */
    public static Seed ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a seed has 128 bits, not " + bytes.length * Byte.SIZE);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Seed(buffer.getLong(), buffer.getLong());
    }

    /** 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** 16 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /**
     * A number below a bound, each as likely as any other.
     *
     * @param position how many questions of the assessment were answered before
     * @param purpose  what the number is for: different purposes have unrelated numbers
     * @param bound    1 or more
     */
    public int number(int position, String purpose, int bound) {
        return (int) Math.unsignedMultiplyHigh(bits(position, purpose), bound);
    }

    /** 64 bits of a place in the assessment, for a purpose. */
    public long bits(int position, String purpose) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes());
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(position).array());
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A secret is not for logs. */
    @Override
    public String toString() {
        return "Seed[secret]";
    }
}
