package org.hearingdesk.ui.floor.bell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * A soft sine tone that fades in and out, on a thread of its own. Where there is no audio device,
 * or another program holds it, it is silent; a second sound while one is heard is left out.
 */
public final class SineBell implements Bell, AutoCloseable {
  private static final float RATE = 44_100;
  private static final double LOUDNESS = 0.25;
  private static final double FADE_SECONDS = 0.03;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bell").factory());
  private final AtomicBoolean ringing = new AtomicBoolean();

  @Override
  public void ring(Sound sound) {
    if (ringing.getAndSet(true)) {
      return;
    }
    try {
      thread.execute(() -> {
        try {
          play(tone(sound));
        } finally {
          ringing.set(false);
        }
      });
    } catch (RejectedExecutionException e) {
      // The hearing has been closed meanwhile: nobody waits for a sound.
      ringing.set(false);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  private static byte[] tone(Sound sound) {
    return switch (sound) {
      case NEARLY_OVER -> sine(660, 0.12);
      case OVER -> sine(880, 0.35);
      case STILL_OVER -> sine(880, 0.15);
    };
  }

  /** 16 bit, one channel, the lower byte first. */
  static byte[] sine(double hertz, double seconds) {
    int samples = (int) Math.round(RATE * seconds);
    byte[] bytes = new byte[samples * 2];
    for (int i = 0; i < samples; i++) {
      double fromEdge = Math.min(i, samples - 1 - i) / RATE;
      double fade = Math.min(1, fromEdge / FADE_SECONDS);
      double value = Math.sin(2 * Math.PI * hertz * i / RATE) * LOUDNESS * fade;
      short sample = (short) (value * Short.MAX_VALUE);
      bytes[2 * i] = (byte) sample;
      bytes[2 * i + 1] = (byte) (sample >> 8);
    }
    return bytes;
  }

  private static void play(byte[] tone) {
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      line.write(tone, 0, tone.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException | LinkageError e) {
      // No device, or none that is free: the colours and the screen reader tell the same.
    }
  }
}
