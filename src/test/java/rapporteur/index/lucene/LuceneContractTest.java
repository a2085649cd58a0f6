package rapporteur.index.lucene;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.AliasesContract;
import rapporteur.index.CommitsContract;
import rapporteur.index.DocumentsContract;
import rapporteur.index.Index;
import rapporteur.index.PassagesContract;
import rapporteur.index.PeopleContract;
import rapporteur.index.SearchSettings;
import rapporteur.index.SpacesContract;
import rapporteur.index.StatementsContract;
import rapporteur.index.TermsContract;
import rapporteur.index.VectorsContract;
import rapporteur.language.Embedder;

class LuceneContractTest {
    @TempDir
    Path folder;

    private Index index() {
        return LuceneIndex.open(folder, "code");
    }

    @Nested
    class Aliases extends AliasesContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Documents extends DocumentsContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Commits extends CommitsContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Passages extends PassagesContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Statements extends StatementsContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class People extends PeopleContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Terms extends TermsContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Spaces extends SpacesContract {
        @Override
        protected Index empty() {
            return index();
        }
    }

    @Nested
    class Vectors extends VectorsContract {
        @Override
        protected Index empty(Supplier<Optional<Embedder>> embedder) {
            return LuceneIndex.open(folder, "code", embedder, SearchSettings.DEFAULT.weightOfMeaning());
        }
    }
}
