import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Reads every file of a folder by Tika into text and drops it: {@code TikaAlone FOLDER THREADS}. */
final class TikaAlone {

    private TikaAlone() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        AutoDetectParser parser = new AutoDetectParser();
        AtomicLong characters = new AtomicLong();
        AtomicInteger failures = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        for (Path file : files) {
            threads.execute(() -> {
                try (TikaInputStream in = TikaInputStream.get(file)) {
                    BodyContentHandler text = new BodyContentHandler(-1);
                    parser.parse(in, text, new Metadata(), new ParseContext());
                    characters.addAndGet(text.toString().length());
                } catch (Exception e) {
                    failures.incrementAndGet();
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.HOURS);
        System.out.println(files.size() + " files, " + failures + " failures, " + characters + " characters");
        if (failures.get() > 0) {
            System.exit(1);
        }
    }
}
