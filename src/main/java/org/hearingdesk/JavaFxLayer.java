package org.hearingdesk;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Starts the window with JavaFX as named modules, however the program itself was started.
 *
 * <p>JavaFX does not support being read from the class path. The installed program and the build's
 * run command name its modules to the virtual machine; {@code java -jar hearing-desk.jar} cannot.
 * There the modules lie in the folder {@code javafx} beside the jar, and the program is loaded once
 * more on top of a layer of them. Nothing that the window uses may have been touched before: a
 * native library belongs to the class loader that loaded it first.
 */
final class JavaFxLayer {
  private static final String ROOT_MODULE = "javafx.controls";

  private JavaFxLayer() {}

  /**
   * Runs the public static main method of a class of this program and returns when it does.
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
    Path program = location();
    Path modules = program.resolveSibling("javafx");
    boolean fromJar = Files.isRegularFile(program) && Files.isDirectory(modules);
    boolean named = ModuleLayer.boot().findModule(ROOT_MODULE).isPresent();
    return named || !fromJar ? JavaFxLayer.class.getClassLoader() : above(modules, program);
  }

  /** A loader of the program, and of the class path in its manifest, that sees the modules. */
  @SuppressWarnings("restricted") // the window draws through native libraries
  static ClassLoader above(Path modules, Path program) {
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of(ROOT_MODULE));
    ModuleLayer.Controller controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
    controller.layer().modules().forEach(controller::enableNativeAccess);
    return new URLClassLoader(
        new URL[] {url(program.toUri())}, controller.layer().findLoader(ROOT_MODULE));
  }

  private static Path location() {
    try {
      return Path.of(JavaFxLayer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
