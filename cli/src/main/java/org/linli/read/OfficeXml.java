package org.linli.read;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the parts of office files: without document types, without anything from outside. */
public final class OfficeXml {
  private OfficeXml() {}

  /**
   * Sends the events of a part to a handler. The stream is not closed.
   *
   * @throws OfficeRefused if the part is no XML, or the handler wraps one in its SAXException
   * @throws IOException if the disk refuses
   */
  public static void parse(InputStream part, DefaultHandler handler) throws IOException {
    try {
      // No document type, no external entity: POI's own factory refuses them.
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.setErrorHandler(handler);
      xml.parse(new InputSource(part));
    } catch (SAXException refused) {
      if (refused.getException() instanceof OfficeRefused limit) {
        throw limit;
      }
      throw new OfficeRefused("xml-refused");
    } catch (UnsupportedEncodingException | CharConversionException undecodable) {
      throw new OfficeRefused("xml-refused");
    } catch (ParserConfigurationException none) {
      throw new IllegalStateException("no XML reader", none);
    }
  }
}
