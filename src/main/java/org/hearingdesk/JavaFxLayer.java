package org.hearingdesk;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Starts the window with JavaFX as named modules, however the program itself was started.
 *
 * <p>JavaFX does not support being read from the class path. The installed program has its modules
 * in its own runtime. From a checkout they lie in the folder {@code javafx} beside the classes or
 * the jar; there the class path is loaded once more, on top of a layer of these modules. Nothing
 * native may be in use before: a native library belongs to the class loader that loaded it first.
 */
final class JavaFxLayer {
  /** What ControlsFX needs of JavaFX beyond its published packages, by module. */
  static final Map<String, Set<String>> INTERNALS =
      Map.of(
          "javafx.base",
          Set.of("com.sun.javafx.event"),
          "javafx.controls",
          Set.of("com.sun.javafx.scene.control", "com.sun.javafx.scene.control.behavior"));

  private static final String ROOT_MODULE = "javafx.controls";

  /** The editor of styled text, which nothing else requires. */
  private static final String EDITOR_MODULE = "jfx.incubator.richtext";

  private JavaFxLayer() {}

  /**
   * Runs the public static main method of a public class of this program and returns when it does.
   *
   * @throws ReflectiveOperationException if there is no such class or method
   * @throws IllegalStateException if the method itself failed, with its failure as the cause
   */
  static void run(String mainClass, String... arguments) throws ReflectiveOperationException {
    ClassLoader loader = loader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      Class.forName(mainClass, true, loader)
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(mainClass + " failed", e.getCause());
    }
  }

  private static ClassLoader loader() {
    Path modules = location().resolveSibling("javafx");
    boolean named = ModuleLayer.boot().findModule(ROOT_MODULE).isPresent();
    return named || !Files.isDirectory(modules)
        ? JavaFxLayer.class.getClassLoader()
        : above(modules, classPath());
  }

  /** A loader of the class path that sees the JavaFX of the modules, and no other. */
  @SuppressWarnings("restricted") // the window draws through native libraries
  static URLClassLoader above(Path modules, URL... classPath) {
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolve(
                ModuleFinder.of(modules), ModuleFinder.of(), Set.of(ROOT_MODULE, EDITOR_MODULE));
    ModuleLayer.Controller controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
    ModuleLayer layer = controller.layer();
    URLClassLoader program = new URLClassLoader(classPath, layer.findLoader(ROOT_MODULE));
    for (Module module : layer.modules()) {
      controller.enableNativeAccess(module);
      for (String internal : INTERNALS.getOrDefault(module.getName(), Set.of())) {
        controller.addExports(module, internal, program.getUnnamedModule());
      }
    }
    return program;
  }

  private static Path location() {
    try {
      return Path.of(JavaFxLayer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL[] classPath() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .map(JavaFxLayer::url)
        .toArray(URL[]::new);
  }

  static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
