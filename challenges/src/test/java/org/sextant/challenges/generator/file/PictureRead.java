package org.sextant.challenges.generator.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * A picture as a viewer reads it.
 *
 * @param bits    a pixel
 * @param colours those that are seen, as 0xRRGGBB
 */
public record PictureRead(int width, int height, int bits, Set<Integer> colours) {
    public static PictureRead of(byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            Set<Integer> colours = new TreeSet<>();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colours.add(image.getRGB(x, y) & 0xFFFFFF);
                }
            }
            return new PictureRead(image.getWidth(), image.getHeight(), image.getColorModel().getPixelSize(), colours);
        } catch (IOException e) {
            throw new AssertionError("no picture", e);
        }
    }
}
