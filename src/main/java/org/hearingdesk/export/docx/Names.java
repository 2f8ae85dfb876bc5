package org.hearingdesk.export.docx;

/** The names of the format: its namespaces and kinds of relations. */
final class Names {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** The attributes that the root of a text part declares. */
  static String[] roots() {
    return new String[] {
      "xmlns:w",
      W,
      "xmlns:r",
      RELATION,
      "xmlns:wp",
      DRAWING,
      "xmlns:a",
      GRAPHIC,
      "xmlns:pic",
      PICTURE
    };
  }

  private Names() {}
}
