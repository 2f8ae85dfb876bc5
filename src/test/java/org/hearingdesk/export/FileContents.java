package org.hearingdesk.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that is in a file, whatever its format, as texts to be searched: parts of archives unzipped,
 * the strings and streams of PDF decoded, files within files opened; each part in every encoding in
 * which it may hide a word.
 */
public final class FileContents {
  private static final int MOST_ODD = 100;
  private static final Pattern ENTITY = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){4,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private FileContents() {}

  /**
   * The parts of a file by their names, each in small letters as it reads in several encodings.
   *
   * @param name of the file, which is a part too
   */
  public static Map<String, List<String>> of(String name, byte[] bytes) throws IOException {
    FileContents contents = new FileContents();
    contents.addText("the name of the file", name);
    contents.add("", bytes);
    return contents.parts;
  }

  private void add(String path, byte[] bytes) throws IOException {
    addBytes(path.isEmpty() ? "the file" : path, bytes);
    if (starts(bytes, "PK")) {
      unzip(path, bytes);
    } else if (starts(bytes, "%PDF")) {
      open(path, bytes);
    }
  }

  private static boolean starts(byte[] bytes, String with) {
    return new String(bytes, 0, Math.min(bytes.length, with.length()), ISO_8859_1).equals(with);
  }

  private void unzip(String path, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        addText("the name of an entry", entry.getName() + entry.getComment());
        add(path + "/" + entry.getName(), zip.readAllBytes());
      }
    }
  }

  private void open(String path, byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      addText(path + "/the text of the pages", new PDFTextStripper().getText(pdf));
      StringBuilder strings = new StringBuilder();
      collect(pdf.getDocument().getTrailer(), strings);
      int number = 0;
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
        collect(object, strings);
        if (object instanceof COSStream stream) {
          add(path + "/stream " + number++, decoded(stream));
        }
      }
      addText(path + "/the strings of objects", strings.toString());
    }
  }

  private static byte[] decoded(COSStream stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var in = stream.createInputStream()) {
      in.transferTo(out);
    }
    return out.toByteArray();
  }

  private static void collect(COSBase object, StringBuilder strings) {
    switch (object) {
      case COSString string ->
          strings.append(string.getString()).append(' ').append(string.getASCII()).append('\n');
      case COSArray array -> array.forEach(each -> collect(each, strings));
      case COSDictionary dictionary ->
          dictionary
              .entrySet()
              .forEach(entry -> {
                strings.append(entry.getKey().getName()).append(' ');
                collect(entry.getValue(), strings);
              });
      case null, default ->
          strings
              .append(object instanceof org.apache.pdfbox.cos.COSName name ? name.getName() : "")
              .append(' ');
    }
  }

  private void addBytes(String part, byte[] bytes) {
    for (Charset charset : List.of(ISO_8859_1, UTF_8, UTF_16LE, UTF_16BE)) {
      keep(part, new String(bytes, charset));
    }
    if (bytes.length > 1) {
      keep(part, new String(bytes, 1, bytes.length - 1, UTF_16LE));
    }
    String text = new String(bytes, UTF_8);
    // pictures, fonts and what is packed have no entities
    if (text.chars().filter(c -> c == '\uFFFD' || c < '\t').limit(MOST_ODD).count() < MOST_ODD) {
      decode(part, text);
    }
  }

  private void addText(String part, String text) {
    keep(part, text);
    decode(part, text);
  }

  private void decode(String part, String text) {
    String plain =
        ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    String unescaped =
        ESCAPE
            .matcher(plain)
            .replaceAll(found -> Matcher.quoteReplacement(letter("x" + found.group(1))));
    keep(part, unescaped);
    // a word may go over two lines, and bold may begin within it
    keep(part, plain.replaceAll("<[^<>]{0,400}>", "").replaceAll("[\\s\\u00AD\\u200B-]+", ""));
    keep(part, percent(plain));
    HEX.matcher(plain)
        .results()
        .forEach(found -> code(part, HexFormat.of().parseHex(found.group())));
    BASE64.matcher(plain).results().forEach(found -> base64(part, found.group()));
  }

  private static String letter(String code) {
    int number =
        code.startsWith("x") ? Integer.parseInt(code.substring(1), 16) : Integer.parseInt(code);
    return Character.isValidCodePoint(number) ? Character.toString(number) : "";
  }

  private static String percent(String text) {
    return URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), UTF_8);
  }

  private void base64(String part, String text) {
    String whole = text.replace('-', '+').replace('_', '/').substring(0, text.length() / 4 * 4);
    code(part, Base64.getDecoder().decode(whole));
  }

  private void code(String part, byte[] bytes) {
    keep(part, new String(bytes, UTF_8));
    keep(part, new String(bytes, UTF_16BE));
  }

  private void keep(String part, String text) {
    parts.computeIfAbsent(part, name -> new ArrayList<>()).add(text.toLowerCase(Locale.ROOT));
  }
}
