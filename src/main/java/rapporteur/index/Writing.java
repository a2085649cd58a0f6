package rapporteur.index;

import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/** Changes to one space. Closing without a commit drops them. */
public interface Writing extends AutoCloseable {
    /** Adds the document or puts it in the place of the one with its id. */
    void put(Document document, Minutes minutes);

    /** Puts the document's vectors with it; nothing happens where it has been changed or removed meanwhile. */
    void put(Document document, Minutes minutes, DocumentVectors vectors);

    void remove(String document);

    /** Makes the changes durable and visible to readings opened from now on. */
    void commit();

    @Override
    void close();
}
