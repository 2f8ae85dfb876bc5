package org.hearingdesk.architecture.planted.session;

import java.util.List;

/** Planted: {@code session} may know {@code store}, but neither {@code cli} nor these libraries. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static List<Class<?>> targets() {
    return List.of(
        org.hearingdesk.architecture.planted.store.Overreach.class,
        org.hearingdesk.architecture.planted.cli.Overreach.class,
        java.sql.Connection.class,
        tools.jackson.databind.JsonNode.class,
        de.siegmar.fastcsv.reader.CsvReader.class,
        org.dhatim.fastexcel.Workbook.class,
        java.awt.Color.class,
        org.commonmark.node.Node.class,
        com.samskivert.mustache.Mustache.class,
        picocli.CommandLine.class);
  }
}
