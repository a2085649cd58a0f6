package rapporteur.console.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another JVM like this one: the same Java, options and class path. */
final class Jvm {
    private static final Pattern ARCHIVE = Pattern.compile("-XX:(?:AOTCache|SharedArchiveFile)=.*");

    private Jvm() {}

    /** @param arguments the class to start, and what it is given */
    static ProcessBuilder starting(List<String> arguments) {
        return starting(options(), arguments);
    }

    /** The same with the compiler set as the launcher sets it for what ends soon. */
    static ProcessBuilder startingOnce(boolean archive, List<String> arguments) {
        List<String> options = new ArrayList<>(options());
        options.removeIf(option -> !archive && ARCHIVE.matcher(option).matches());
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=4"));
        return starting(options, arguments);
    }

    private static ProcessBuilder starting(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);
        ProcessBuilder java = new ProcessBuilder(command);
        // What is made up here isn't to be remembered by a server that others use.
        java.environment().remove("RAPPORTEUR_DATABASE");
        return java;
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** What this JVM was started from: the program, the libraries beside it, and the archive if there is one. */
    static List<Path> files() {
        Stream<Path> program = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .flatMap(part -> Stream.of(part, part.resolveSibling("lib")));
        Stream<Path> archive = options().stream()
                .filter(option -> ARCHIVE.matcher(option).matches())
                .map(option -> Path.of(option.substring(option.indexOf('=') + 1)));
        return Stream.concat(program, archive).toList();
    }
}
