package health.homeward.dispatch.rest.picture;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements; attributes come in pairs, numbers with one decimal. */
final class Ink {
    private final StringWriter paper = new StringWriter();
    private final XMLStreamWriter xml;

    Ink() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(paper);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void open(String element, Object... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    void close() {
        write(xml::writeEndElement);
    }

    void empty(String element, Object... attributes) {
        write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with a text in it; the text may be anything. */
    void text(String element, String text, Object... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    String done() {
        write(xml::flush);
        return paper.toString();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), value(attributes[i + 1]));
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }

    private void write(Stroke stroke) {
        try {
            stroke.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One thing that is written. */
    private interface Stroke {
        void make() throws XMLStreamException;
    }
}
