package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFingerprintTest {
    private static final Map<String, String> CLASSES = Map.of(
            "rapporteur/minutes/MinuteTaker.class", "takes minutes",
            "rapporteur/index/Index.class", "keeps",
            "rapporteur/quiz/Quiz.class", "asks");

    @TempDir
    Path place;

    @Test
    void theRunningProgramHasOne() {
        assertThat(CodeFingerprint.current()).hasSize(16).isEqualTo(CodeFingerprint.current());
    }

    @Test
    void theSameCodeHasTheSame() throws IOException {
        assertThat(jar("one", CLASSES, "lib/lucene-core-1.jar"))
                .isEqualTo(jar("two", CLASSES, "lib/lucene-core-1.jar"));
    }

    @Test
    void changesWithCodeThatMakesTheIndexAndNoOther() throws IOException {
        String before = jar("before", CLASSES, "");

        assertThat(jar("minutes", changed("rapporteur/minutes/MinuteTaker.class"), ""))
                .isNotEqualTo(before);
        assertThat(jar("quiz", changed("rapporteur/quiz/Quiz.class"), "")).isEqualTo(before);
    }

    @Test
    void changesWithTheModelsAndLuceneAndNoOtherLibrary() throws IOException {
        String before = jar("before", CLASSES, "lib/opennlp-models-pos-en-1.jar lib/picocli-1.jar");

        assertThat(jar("models", CLASSES, "lib/opennlp-models-pos-en-2.jar lib/picocli-1.jar"))
                .isNotEqualTo(before);
        assertThat(jar("picocli", CLASSES, "lib/opennlp-models-pos-en-1.jar lib/picocli-2.jar"))
                .isEqualTo(before);
    }

    @Test
    void aFolderOfClassesCountsLikeAJar() throws IOException {
        Path folder = place.resolve("classes");
        for (Map.Entry<String, String> file : CLASSES.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        String classPath = String.join(File.pathSeparator, "classes", "/somewhere/lucene-core-1.jar");

        assertThat(CodeFingerprint.of(folder, classPath)).isEqualTo(jar("jar", CLASSES, "lib/lucene-core-1.jar"));
    }

    private static Map<String, String> changed(String name) {
        Map<String, String> changed = new TreeMap<>(CLASSES);
        changed.put(name, "otherwise");
        return changed;
    }

    private String jar(String name, Map<String, String> files, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);

        Path jar = place.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return CodeFingerprint.of(jar, jar.toString());
    }
}
