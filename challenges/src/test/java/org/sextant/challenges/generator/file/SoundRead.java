package org.sextant.challenges.generator.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * A recording as a player reads it.
 *
 * @param loudest how far it goes from silence, of what its bits allow
 */
public record SoundRead(int rate, int bits, int channels, double seconds, double loudest) {
    public static SoundRead of(byte[] bytes) {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
            AudioFormat format = sound.getFormat();
            return new SoundRead((int) format.getSampleRate(), format.getSampleSizeInBits(), format.getChannels(),
                    sound.getFrameLength() / (double) format.getFrameRate(), loudest(format, sound.readAllBytes()));
        } catch (UnsupportedAudioFileException | IOException e) {
            throw new AssertionError("no recording", e);
        }
    }

    private static double loudest(AudioFormat format, byte[] samples) {
        boolean wide = format.getSampleSizeInBits() == 16;
        int most = 0;
        for (int i = wide ? 1 : 0; i < samples.length; i += wide ? 2 : 1) {
            most = Math.max(most, Math.abs(wide ? samples[i] : (samples[i] & 0xFF) - 128));
        }
        return most / 128.0;
    }
}
