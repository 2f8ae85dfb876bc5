import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The program as it lies on a Linux system: the same for each kind of package. */
final class LinuxTree {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private final Plan plan;

  LinuxTree(Plan plan) {
    this.plan = plan;
  }

  Path build(Path image) throws IOException {
    String name = plan.get("name");
    Path tree = plan.work().resolve("tree");
    Tools.copy(image, tree.resolve("usr/lib").resolve(name));
    Path share = tree.resolve("usr/share");
    Path bin = Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(bin.resolve(name), Path.of("../lib", name, "bin", name));
    Tools.put(plan.linux(name + ".desktop"), share.resolve("applications/" + name + ".desktop"));
    Tools.put(plan.linux(name + ".xml"), share.resolve("mime/packages/" + name + ".xml"));
    Tools.put(
        plan.linux("org.hearingdesk.metainfo.xml"),
        share.resolve("metainfo/org.hearingdesk.metainfo.xml"));
    Path icons = share.resolve("icons/hicolor");
    for (int size : SIZES) {
      Tools.put(plan.icon(size), icons.resolve(size + "x" + size + "/apps/" + name + ".png"));
    }
    Tools.put(plan.common(name + ".svg"), icons.resolve("scalable/apps/" + name + ".svg"));
    zipped(Files.readString(plan.linux(name + ".1")), share.resolve("man/man1/" + name + ".1.gz"));
    return tree;
  }

  /** As {@code gzip -9n}: neither a name nor a time in it. */
  static void zipped(String text, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new Best(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] zip = bytes.toByteArray();
    zip[8] = 2; // says that it was made as small as can be
    Files.createDirectories(file.getParent());
    Files.write(file, zip);
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(9);
    }
  }
}
