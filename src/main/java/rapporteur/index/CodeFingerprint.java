package rapporteur.index;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells whether an index was made by this very code: a short string that changes with the classes that make the index, and
 * with the libraries and models they use. Read from the jar's table of contents, so it costs next to nothing.
 */
public final class CodeFingerprint {
    private static final List<String> PACKAGES =
            List.of("rapporteur/corpus/", "rapporteur/language/", "rapporteur/minutes/", "rapporteur/index/");
    private static final List<String> LIBRARIES = List.of("opennlp-", "lucene-");

    private CodeFingerprint() {}

    /** Of the running program. */
    public static String current() {
        CodeSource source = CodeFingerprint.class.getProtectionDomain().getCodeSource();
        try {
            return of(Path.of(source.getLocation().toURI()), System.getProperty("java.class.path", ""));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program can't read itself at " + source.getLocation(), e);
        }
    }

    /** Of a program in a jar or a folder of classes. */
    static String of(Path program, String classPath) throws IOException {
        long sum = libraries(classPath, File.pathSeparator);
        sum += Files.isDirectory(program) ? folder(program) : jar(program);
        return HexFormat.of().toHexDigits(sum);
    }

    private static long jar(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile(), false)) {
            long sum = 0;
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                sum += file(entry.getName(), entry.getCrc());
            }

            Manifest manifest = jar.getManifest();
            String libraries =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return libraries == null ? sum : sum + libraries(libraries, " ");
        }
    }

    private static long folder(Path program) throws IOException {
        long sum = 0;
        for (String folder : PACKAGES) {
            if (Files.isDirectory(program.resolve(folder))) {
                try (Stream<Path> files = Files.walk(program.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        CRC32 content = new CRC32();
                        content.update(Files.readAllBytes(file));
                        String name = program.relativize(file).toString().replace(File.separatorChar, '/');
                        sum += file(name, content.getValue());
                    }
                }
            }
        }
        return sum;
    }

    private static long libraries(String classPath, String separator) {
        long sum = 0;
        for (String path : classPath.split(separator, -1)) {
            String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar)) + 1);
            sum += startsWithOneOf(LIBRARIES, name) ? hash(name, 0) : 0;
        }
        return sum;
    }

    private static long file(String name, long content) {
        return name.endsWith("/") || !startsWithOneOf(PACKAGES, name) ? 0 : hash(name, content);
    }

    private static boolean startsWithOneOf(List<String> beginnings, String name) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /**
     * FNV-1a; these are added up, as the order of files means nothing. No security is asked of it, and a message digest would
     * take longer to load than all the rest.
     */
    private static long hash(String name, long content) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            hash = (hash ^ (content >>> shift & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
