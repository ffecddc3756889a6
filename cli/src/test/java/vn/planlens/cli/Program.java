package vn.planlens.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.planlens.cli.console.Console;

/** Runs the program as a process of its own, as people do. */
final class Program {

    /** Far beyond what any call takes: what is not done then hangs, however busy the machine is. */
    private static final long TIMEOUT_SECONDS = 600;

    private final List<String> command;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    /** How a run ended and what it printed. */
    record Run(int exitCode, String out, String err) {}

    private Program(List<String> command) {
        this.command = command;
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("PLANLENS_CDS", "off");
    }

    /** The program in this process, for what does not depend on being one. */
    static Run inside(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = PlanLens.run(Console.on(out, err, arguments, Map.of("LC_ALL", "C.UTF-8")), arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The program from the class path of this test. */
    static Program onClassPath(String... javaOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dplanlens.terminal="));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PlanLens.class.getName()));
        return new Program(command);
    }

    /** The program through its launcher, after the jars are made. */
    static Program launcher() {
        return new Program(List.of(repository().resolve("planlens").toString()));
    }

    /** A shell line in which {@code planlens} is the launcher. */
    static Program shell(String line) {
        Program program = new Program(List.of("/bin/sh", "-c", line));
        return program.with("PATH", repository() + ":" + System.getenv("PATH"));
    }

    static Path repository() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    static Path samples() {
        return repository().resolve("corpus-samples");
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Starts it and does not wait; what it prints is lost. */
    Process start(Object... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(Object... arguments) {
        List<String> call = new ArrayList<>(command);
        for (Object argument : arguments) {
            call.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("PLANLENS_"));
        builder.environment().remove("LANG");
        builder.environment().putAll(environment);
        return builder;
    }

    Run run(Object... arguments) {
        try {
            Path out = Files.createTempFile("planlens", ".out");
            Path err = Files.createTempFile("planlens", ".err");
            ProcessBuilder builder =
                    builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile());
            List<String> call = builder.command();
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(call + " did not end");
            }
            Run run = new Run(process.exitValue(), read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
