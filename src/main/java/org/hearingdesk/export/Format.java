package org.hearingdesk.export;

/** The formats that a document can be exported to. */
public enum Format {
  PDF("pdf", "application/pdf"),
  /** One file for the archive: PDF/A-3 with the record for machines inside. */
  PDF_A("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  HTML("html", "text/html"),
  /** Markdown, with tables and footnotes. */
  MD("md", "text/markdown"),
  /** Figures, for people who calculate. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Figures, for programs that calculate. */
  CSV("csv", "text/csv"),
  /** The record, for machines. */
  JSON("json", "application/json"),
  /** Akoma Ntoso: debates as parliaments exchange them. */
  AKN("akn", "application/akn+xml"),
  /** Deadlines, for calendars. */
  ICS("ics", "text/calendar");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Its stable name, unlike that of any other format. */
  public String key() {
    return this == PDF_A ? "pdf-a" : extension;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
