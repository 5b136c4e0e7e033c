package org.sextant.challenges.generator.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A recording without loss (WAV, PCM): a soft tone that swells and fades each second. Its bytes follow from whole numbers
 * alone, and are the same everywhere.
 *
 * @param rate     samples a second, of each channel
 * @param bits     8 or 16 bits a sample
 * @param channels 1 (mono) or 2 (stereo)
 * @param seconds  how long it lasts
 * @param tone     vibrations a second, at most half the rate
 */
public record Sound(int rate, int bits, int channels, int seconds, int tone) {
    private static final int HEAD = 44;
    private static final int LOUD = 40; // of 127

    public Sound {
        if ((bits != 8 && bits != 16) || channels < 1 || channels > 2 || seconds < 1 || 2 * tone > rate) {
            throw new IllegalArgumentException("no recording has " + bits + " bits, " + channels + " channels, "
                    + seconds + " s and a tone of " + tone + " Hz at " + rate + " Hz");
        }
    }

    /** How many bytes its file has. */
    public int size() {
        return HEAD + rate * seconds * channels * bits / 8;
    }

    public GeneratedFile wav(String name) {
        int frame = channels * bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(size() - 8).put(ascii("WAVEfmt ")).putInt(16);
        bytes.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(rate * frame);
        bytes.putShort((short) frame).putShort((short) bits).put(ascii("data")).putInt(size() - HEAD);
        for (int i = 0; i < rate * seconds; i++) {
            for (int channel = 0; channel < channels; channel++) {
                sample(bytes, heard(i));
            }
        }
        return new GeneratedFile(name, bytes.array());
    }

    /** From -40 to 40: a triangle, and over it the triangle of a second. */
    private int heard(int at) {
        return triangle(at * tone % rate) * (LOUD - Math.abs(triangle(at % rate))) / LOUD;
    }

    private int triangle(int phase) {
        int quarter = 4 * LOUD * phase / rate;
        return quarter <= LOUD ? quarter : quarter <= 3 * LOUD ? 2 * LOUD - quarter : quarter - 4 * LOUD;
    }

    private void sample(ByteBuffer bytes, int value) {
        if (bits == 8) {
            bytes.put((byte) (128 + value));
        } else {
            bytes.putShort((short) (256 * value));
        }
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
