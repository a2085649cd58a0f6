package rapporteur.console.bench.floor;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Sentences, tokens and parts of speech by OpenNLP alone, with the models the program uses. For use by one thread. */
public final class RawOpenNlp {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    public RawOpenNlp() throws IOException {
        try (InputStream sentenceModel = model("sentence");
                InputStream tokenModel = model("tokens");
                InputStream tagModel = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            tokens = new TokenizerME(new TokenizerModel(tokenModel));
            tags = new POSTaggerME(new POSModel(tagModel));
        }
    }

    private static InputStream model(String task) {
        InputStream bytes = RawOpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin");
        if (bytes == null) {
            throw new IllegalStateException("the language model for " + task + " is missing; build again");
        }
        return bytes;
    }

    /** How many words were tagged. */
    public int tag(String text) {
        int words = 0;
        for (String sentence : sentences.sentDetect(text)) {
            words += tags.tag(tokens.tokenize(sentence)).length;
        }
        return words;
    }
}
