import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The {@code .rpm}, of the same tree as the {@code .deb}, by the definition beside it. */
final class RpmPackage {
  private final Plan plan;

  RpmPackage(Plan plan) {
    this.plan = plan;
  }

  Path build(Path tree) throws IOException {
    Path top = Files.createDirectories(plan.work().resolve("rpm"));
    Path made = top.resolve("made");
    Tools.run(
        plan.work().resolve("rpmbuild.log"),
        Map.of("SOURCE_DATE_EPOCH", Long.toString(plan.moment().getEpochSecond())),
        List.of(
            "rpmbuild",
            "-bb",
            "--define",
            "_topdir " + top,
            "--define",
            "_rpmdir " + made,
            "--define",
            "tree " + tree,
            "--define",
            "number " + plan.version().replace("-SNAPSHOT", "~snapshot"),
            "--define",
            "summary " + plan.get("summary"),
            "--define",
            "about " + plan.get("description"),
            "--define",
            "licence " + plan.get("licence"),
            "--define",
            "needs " + plan.get("rpm.requires"),
            "--define",
            "licencefile " + plan.common("LICENSE.txt"),
            plan.linux("hearing-desk.spec").toString()));
    try (var files = Files.walk(made)) {
      Path rpm = files.filter(file -> file.toString().endsWith(".rpm")).findFirst().orElseThrow();
      Path place = plan.target().resolve(rpm.getFileName().toString());
      Tools.put(rpm, place);
      return place;
    }
  }
}
