import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code .deb}. It needs no scripts: the menu, the icons and the types of files are brought up
 * to date by the packages that keep them, where they are installed.
 */
final class DebianPackage {
  private static final int LINE = 76;

  private final Plan plan;

  DebianPackage(Plan plan) {
    this.plan = plan;
  }

  Path build(Path tree) throws IOException {
    String name = plan.get("name");
    Path root = plan.work().resolve("deb");
    Tools.copy(tree, root);
    Path doc = root.resolve("usr/share/doc").resolve(name);
    Tools.write(doc.resolve("copyright"), copyright());
    LinuxTree.zipped(changelog(), doc.resolve("changelog.gz"));
    LinuxTree.zipped(
        Files.readString(plan.project().resolve(".github/CHANGELOG.md")),
        doc.resolve("CHANGELOG.md.gz"));
    Tools.put(
        plan.linux("lintian-overrides"), root.resolve("usr/share/lintian/overrides").resolve(name));
    Path control = root.resolve("DEBIAN");
    Tools.write(control.resolve("md5sums"), sums(root));
    Tools.write(control.resolve("control"), control(Tools.size(root.resolve("usr")) / 1024));
    Tools.settle(root, plan.moment());
    Path file = plan.target().resolve(name + "_" + version() + "_" + machine() + ".deb");
    Tools.run(
        plan.work().resolve("dpkg-deb.log"),
        Map.of("SOURCE_DATE_EPOCH", Long.toString(plan.moment().getEpochSecond())),
        List.of(
            "dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), file.toString()));
    return file;
  }

  /** A version that is not out yet comes before the one that is. */
  private String version() {
    return plan.version().replace("-SNAPSHOT", "~snapshot");
  }

  static String machine() {
    String machine = System.getProperty("os.arch");
    return machine.equals("aarch64") ? "arm64" : machine;
  }

  private String control(long kilobytes) {
    return String.join(
        "\n",
        "Package: " + plan.get("name"),
        "Version: " + version(),
        "Architecture: " + machine(),
        "Maintainer: " + plan.get("maintainer"),
        "Installed-Size: " + kilobytes,
        "Depends: " + plan.get("deb.depends"),
        "Recommends: " + plan.get("deb.recommends"),
        "Section: " + plan.get("deb.section"),
        "Priority: optional",
        "Description: " + plan.get("summary"),
        folded(plan.get("description")),
        "");
  }

  private static String folded(String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > LINE) {
        lines.append(line).append('\n');
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    return lines.append(line).toString();
  }

  private String changelog() {
    String moment =
        DateTimeFormatter.RFC_1123_DATE_TIME
            .withLocale(Locale.ENGLISH)
            .format(plan.moment().atOffset(ZoneOffset.UTC))
            .replace("GMT", "+0000");
    return plan.get("name")
        + " ("
        + version()
        + ") unstable; urgency=medium\n\n"
        + "  * What has changed for the people who use it: see CHANGELOG.md.\n\n"
        + " -- "
        + plan.get("maintainer")
        + "  "
        + moment
        + "\n";
  }

  private String copyright() throws IOException {
    String text =
        Files.readString(plan.common("LICENSE.txt"))
            .lines()
            .map(line -> line.isBlank() ? " ." : " " + line)
            .collect(Collectors.joining("\n"));
    return "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        + "Upstream-Name: "
        + plan.get("title")
        + "\n\n"
        + "Files: *\n"
        + "Copyright: the contributors to Hearing Desk\n"
        + "License: "
        + plan.get("licence")
        + "\n"
        + "Comment: The licences of the libraries are in /usr/lib/hearing-desk/licences, those of\n"
        + " Java in /usr/lib/hearing-desk/runtime/legal.\n\n"
        + "License: "
        + plan.get("licence")
        + "\n"
        + text
        + "\n";
  }

  private static String sums(Path root) throws IOException {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.walk(root.resolve("usr"))) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
          sums.append(sum(file)).append("  ").append(root.relativize(file)).append('\n');
        }
      }
    }
    return sums.toString();
  }

  private static String sum(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
