package org.linli.example;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws a small scene without people: sky, hills, houses, and what the season brings. No letters,
 * so that no font is asked for.
 */
final class Picture {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 160;
  private static final int HORIZON = 105;
  private static final List<Color> SKIES =
      List.of(
          new Color(0x9CCBE8),
          new Color(0xF3C98B),
          new Color(0x2C3E66),
          new Color(0xBFE3D0),
          new Color(0xE7D7EE));
  private static final List<Color> HILLS =
      List.of(new Color(0x5C8A5A), new Color(0x3F6B57), new Color(0x7A9A4E), new Color(0x55707F));
  private static final List<Color> GROUNDS =
      List.of(new Color(0xD9C79A), new Color(0xC9B77F), new Color(0xA9B98A), new Color(0xBBB3A6));
  private static final Color WALL = new Color(0xF4F1E8);
  private static final Color ROOF = new Color(0x4A4A52);
  private static final Color RED = new Color(0xC8362B);
  private static final Color GOLD = new Color(0xE8B23A);

  private final Dice dice;
  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();

  private Picture(Dice dice) {
    this.dice = dice;
  }

  /** Returns the bytes of a picture of the format {@code png} or {@code jpg}. */
  static byte[] draw(String format, Dice dice) {
    Picture picture = new Picture(dice);
    picture.scene();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture.image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void scene() {
    fill(dice.pick(SKIES), 0, 0, WIDTH, HEIGHT);
    pen.setColor(dice.happens(50) ? GOLD : WALL);
    int sun = dice.between(18, 34);
    pen.fillOval(dice.between(15, 190), dice.between(8, 40), sun, sun);
    for (int i = 0; i < 3; i++) {
      hill(dice.between(-40, 170));
    }
    fill(dice.pick(GROUNDS), 0, HORIZON, WIDTH, HEIGHT - HORIZON);
    for (int x = dice.between(4, 20); x < WIDTH - 40; x += dice.between(48, 80)) {
      house(x, dice.between(32, 46));
    }
    switch (dice.between(1, 3)) {
      case 1 -> lanterns();
      case 2 -> table();
      default -> trees();
    }
    pen.dispose();
  }

  private void fill(Color color, int x, int y, int width, int height) {
    pen.setColor(color);
    pen.fillRect(x, y, width, height);
  }

  private void hill(int x) {
    pen.setColor(dice.pick(HILLS));
    int width = dice.between(90, 150);
    pen.fill(
        new Polygon(
            new int[] {x, x + width / 2, x + width},
            new int[] {HORIZON, dice.between(45, 85), HORIZON},
            3));
  }

  /** White walls and dark stepped roofs, as in the villages there. */
  private void house(int x, int width) {
    int top = dice.between(68, 84);
    fill(WALL, x, top, width, HORIZON + 6 - top);
    fill(ROOF, x - 3, top - 5, width + 6, 5);
    fill(ROOF, x + 2, top - 9, width - 4, 4);
    fill(ROOF, x + width / 2 - 5, HORIZON - 8, 10, 14);
    fill(dice.pick(List.of(RED, GOLD)), x + 6, top + 8, 6, 6);
    fill(ROOF, x + width - 12, top + 8, 6, 6);
  }

  private void lanterns() {
    fill(ROOF, 0, 14, WIDTH, 1);
    for (int x = dice.between(8, 24); x < WIDTH - 12; x += dice.between(24, 40)) {
      fill(GOLD, x + 4, 15, 2, 5);
      pen.setColor(RED);
      pen.fillOval(x, 19, 10, 12);
      fill(GOLD, x + 4, 31, 2, 6);
    }
  }

  private void table() {
    int x = dice.between(30, 90);
    fill(RED, x, 128, 110, 8);
    fill(ROOF, x + 6, 136, 4, 20);
    fill(ROOF, x + 100, 136, 4, 20);
    for (int i = 0; i < dice.between(3, 6); i++) {
      pen.setColor(GOLD);
      pen.fillOval(x + 6 + i * 17, 120, 13, 9);
    }
  }

  private void trees() {
    for (int x = dice.between(6, 20); x < WIDTH - 20; x += dice.between(28, 60)) {
      int top = dice.between(108, 118);
      fill(new Color(0x6B4A2F), x + 7, top + 14, 4, 22);
      pen.setColor(dice.pick(HILLS));
      pen.fillOval(x, top, 18, 20);
      fill(dice.pick(List.of(RED, GOLD)), x + 5, top + 6, 3, 3);
      fill(dice.pick(List.of(RED, GOLD)), x + 11, top + 10, 3, 3);
    }
  }
}
