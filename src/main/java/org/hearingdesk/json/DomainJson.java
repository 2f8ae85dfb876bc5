package org.hearingdesk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes and reads values of one type. What was written reads back as an equal value; what does not
 * have exactly the shape of the type is refused with the place and the reason.
 *
 * <p>May be used by several threads.
 *
 * @param <T> a record or a sealed interface of records
 */
public final class DomainJson<T> {
  /** Deeper than any record of the domain, and shallow enough for any stack. */
  private static final int DEEPEST = 60;

  /** Longer than the longest text that the domain allows. */
  private static final int LONGEST_TEXT = 1_000_000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 30;

  private final Class<T> type;
  private final Shape shape;
  private final JsonFactory factory;

  /**
   * @param type what is written and read
   * @param longest the number of bytes above which a text is refused unread
   */
  public DomainJson(Class<T> type, long longest) {
    this.type = type;
    this.shape = new Shapes().of(type);
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxDocumentLength(longest)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
  }

  /** The value in one line, UTF-8. */
  public byte[] compact(T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      shape.write(generator, value);
    }
    return out.toByteArray();
  }

  /**
   * The value over many lines, for people and for comparing versions; does not close the stream.
   */
  public void indented(T value, OutputStream out) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(new Indented(), out)) {
      shape.write(generator, value);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** The value of this text. */
  public T read(byte[] json) throws MalformedJsonException {
    try {
      return read(() -> factory.createParser(ObjectReadContext.empty(), json));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail", e);
    }
  }

  /** The value of this text, which is read to its end; does not close the stream. */
  public T read(InputStream json) throws MalformedJsonException, IOException {
    return read(() -> factory.createParser(ObjectReadContext.empty(), json));
  }

  private T read(Supplier<JsonParser> open) throws MalformedJsonException, IOException {
    try (JsonParser parser = open.get()) {
      return whole(parser);
    } catch (ShapeFault fault) {
      throw new MalformedJsonException(fault);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new MalformedJsonException(
          new ShapeFault("", TokenStreamLocation.NA, e.getOriginalMessage()));
    }
  }

  private T whole(JsonParser parser) {
    try {
      if (parser.nextToken() == null) {
        throw ShapeFault.at(parser, "there is nothing");
      }
      T value = type.cast(shape.read(parser));
      if (parser.nextToken() != null) {
        throw ShapeFault.at(parser, "something follows the end");
      }
      return value;
    } catch (StreamReadException e) {
      throw ShapeFault.at(parser, e.getOriginalMessage());
    }
  }

  /** Two spaces and a line feed on every system, so that a record is the same everywhere. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
