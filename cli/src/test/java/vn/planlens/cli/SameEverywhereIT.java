package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;

/** One worker or many, any locale, any time zone, any order of files: the same plan JSON to the byte, the same ledger. */
class SameEverywhereIT {

    private static final long SEED = 20260704;

    @TempDir
    private Path folder;

    /** Where and how the program runs. */
    private record Place(String locale, String zone, int processors) {}

    @Test
    void aFewPlacesGiveTheSame() throws Exception {
        givesTheSame(
                List.of("nong-trang-2022.doc", "cam-due-2026.odt"),
                List.of(
                        new Place("C.UTF-8", "UTC", 1),
                        new Place("C", "America/St_Johns", 4),
                        new Place("tr_TR.UTF-8", "Pacific/Kiritimati", 2),
                        new Place("vi_VN", "Asia/Ho_Chi_Minh", 1)));
    }

    @Test
    @Tag("long")
    void everyPlaceGivesTheSame() throws Exception {
        List<Place> places = new ArrayList<>();
        for (String locale :
                List.of("C.UTF-8", "C", "POSIX", "tr_TR.UTF-8", "vi_VN.UTF-8", "vi_VN.TCVN", "ar_EG.UTF-8")) {
            for (String zone : List.of("UTC", "Asia/Ho_Chi_Minh", "America/St_Johns", "Pacific/Kiritimati")) {
                places.add(new Place(locale, zone, 1 + places.size() % 4));
            }
        }
        givesTheSame(samples(), places);
        System.out.println("SameEverywhereIT: " + places.size() + " places");
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Program.samples())) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z-]+-20\\d\\d\\.[a-z]+"))
                    .sorted()
                    .toList();
        }
    }

    private void givesTheSame(List<String> samples, List<Place> places) throws Exception {
        List<String> files = new ArrayList<>();
        TextPlans.write(folder.resolve("Kế hoạch"), 6, 1);
        try (Stream<Path> texts = Files.list(folder.resolve("Kế hoạch"))) {
            texts.forEach(file -> files.add("Kế hoạch/" + file.getFileName()));
        }
        for (String sample : samples) {
            Path source = Program.samples()
                    .resolve(sample.substring(0, sample.lastIndexOf('.')))
                    .resolve(sample);
            Files.copy(source, folder.resolve(sample));
            Files.copy(source, folder.resolve("copy-" + sample));
            files.add(sample);
            files.add("copy-" + sample);
        }
        Random random = new Random(SEED);
        Map<String, String> expected = null;
        for (Place place : places) {
            Collections.shuffle(files, random);
            Path index = folder.resolve("index");
            List<String> call = new ArrayList<>(files);
            call.addAll(0, List.of("ingest", "--index", index.toString()));
            Run run = Program.launcher()
                    .in(folder)
                    .with("LC_ALL", place.locale())
                    .with("TZ", place.zone())
                    .with("PLANLENS_JAVA_OPTS", "-XX:ActiveProcessorCount=" + place.processors())
                    .run(call.toArray());
            assertThat(run.exitCode()).as(place + run.err()).isZero();
            Map<String, String> export = IndexExport.of(index);
            expected = expected == null ? export : expected;
            assertThat(export).as("%s", place).isEqualTo(expected);
            delete(index);
        }
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> old = Files.list(index)) {
            for (Path file : (Iterable<Path>) old::iterator) {
                Files.delete(file);
            }
        }
    }
}
