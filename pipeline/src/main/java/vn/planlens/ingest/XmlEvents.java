package vn.planlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML event by event: no document tree, so no depth and no size fills the stack or the memory. Names are local
 * names; document type declarations and external entities are never followed.
 */
final class XmlEvents {

    private final XMLStreamReader reader;
    private int depth;

    /** @param in closed by the caller */
    XmlEvents(InputStream in) throws UnreadableFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** One of {@link XMLStreamConstants}' START_ELEMENT, END_ELEMENT, CHARACTERS, END_DOCUMENT. */
    int next() throws UnreadableFileException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {}
                    default -> {
                        continue;
                    }
                }
                return event;
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Whether the event last read is the begin of an element. */
    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Local name of the element that begins or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** The characters of a CHARACTERS event. */
    String text() {
        return reader.getText();
    }

    /** Open elements around, the one that begins here included. */
    int depth() {
        return depth;
    }

    /** The attribute with that local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int intAttribute(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an on/off property, which begins here, is on: {@code <w:caps/>} is, {@code <w:caps w:val="0"/>} is not. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Goes on to the end of the element that begins here. */
    void skip() throws UnreadableFileException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** The characters in the element that begins here, elements inside left out; goes on to its end. */
    String elementText() throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(text());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    private static UnreadableFileException unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFileException reason) {
                return reason;
            }
            if (cause instanceof XMLStreamException nested
                    && nested.getNestedException() instanceof UnreadableFileException reason) {
                return reason;
            }
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, message, new IOException(e));
    }
}
