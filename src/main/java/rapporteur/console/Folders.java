package rapporteur.console;

import java.nio.file.Path;

/**
 * Where a command finds its corpus, keeps what it makes of it, and reads its settings. Several corpora may share one data
 * folder; whoever opens it keeps them apart.
 */
public record Folders(Path corpus, Path data, Path config) {}
