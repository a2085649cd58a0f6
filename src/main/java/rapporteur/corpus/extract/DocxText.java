package rapporteur.corpus.extract;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import rapporteur.corpus.extract.ExtractionProcess.Budget;

/**
 * The paragraphs of a Word file (ECMA-376): the {@code w:t} runs of each {@code w:p} in {@code word/document.xml}. Nothing that the
 * file points to is opened.
 */
final class DocxText {
    private static final String BODY = "word/document.xml";

    private DocxText() {}

    static String of(byte[] bytes, Budget budget) throws IOException {
        Optional<String> text = Optional.empty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Counted parts = new Counted(zip, budget.inflatedBytes());
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw new RefusedUploadException(Defect.MACROS, part.getName());
                }
                if (part.getName().equals(BODY)) {
                    text = Optional.of(paragraphs(parts));
                }
                parts.transferTo(OutputStream.nullOutputStream());
            }
        }
        return text.orElseThrow(() -> new RefusedUploadException(Defect.PART_MISSING, BODY));
    }

    private static String paragraphs(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return paragraphs(factory.createXMLStreamReader(part));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof RefusedUploadException refused) {
                throw refused;
            }
            throw new RefusedUploadException(Defect.PART_BROKEN, BODY);
        }
    }

    private static String paragraphs(XMLStreamReader xml) throws XMLStreamException {
        Paragraphing text = new Paragraphing();
        boolean inRun = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedUploadException(Defect.PART_WITH_DEFINITIONS, BODY);
                case XMLStreamConstants.START_ELEMENT -> {
                    inRun = xml.getLocalName().equals("t");
                    text.add(
                            switch (xml.getLocalName()) {
                                case "tab", "br", "cr" -> " ";
                                default -> "";
                            });
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inRun = false;
                    if (xml.getLocalName().equals("p")) {
                        text.end();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> text.add(inRun ? xml.getText() : "");
                default -> {}
            }
        }
        return text.toString();
    }

    /** Refuses to go on reading where all parts together have become too large. Closing it leaves the file open. */
    private static final class Counted extends FilterInputStream {
        private int left;

        Counted(InputStream in, int most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new RefusedUploadException(Defect.TOO_MUCH_INFLATED);
            }
        }

        @Override
        public void close() {}
    }
}
