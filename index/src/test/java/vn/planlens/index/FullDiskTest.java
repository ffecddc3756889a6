package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk is full at any byte of a run: the run says so, the index stays sound, and with more room the next one ends well. */
class FullDiskTest {

    @Test
    void aFullDiskHarmsNothing() throws Exception {
        assertThat(fill(1500)).isGreaterThan(20);
    }

    /** A step that is no multiple of a buffer meets every kind of file at many of its bytes. */
    @Test
    @Tag("long")
    void aFullDiskHarmsNothingAtAnyByte() throws Exception {
        assertThat(fill(101)).isGreaterThan(300);
    }

    /** @return how many disks were too small */
    private static int fill(int step) throws Exception {
        Directory undisturbed = new ByteBuffersDirectory();
        CrashTest.ingest(CrashTest.kept(undisturbed), 0, 6);
        String first = CrashTest.content(undisturbed);
        Directory before = CrashTest.copy(undisturbed);
        CrashTest.ingest(CrashTest.kept(undisturbed), 2, 20);
        String second = CrashTest.content(undisturbed);
        int tooSmall = 0;
        for (long capacity = size(before); ; capacity += step) {
            Directory disk = CrashTest.copy(before);
            FullDirectory small = new FullDirectory(disk, capacity);
            IndexAccessException refused = null;
            try {
                CrashTest.ingest(small, 2, 20);
            } catch (IndexAccessException e) {
                refused = e;
            }
            if (!small.wasFull()) {
                System.out.println("FullDiskTest: " + tooSmall + " sizes of disk");
                return tooSmall;
            }
            tooSmall++;
            if (refused == null) {
                assertThat(CrashTest.content(disk)).as("on %s bytes", capacity).isEqualTo(second);
            } else {
                assertThat(refused.reason()).isEqualTo(IndexAccessException.Reason.DISK_FULL);
                assertThat(CrashTest.content(disk)).as("on %s bytes", capacity).isIn(first, second);
            }
            assertThat(IndexCheck.of(CrashTest.kept(disk), CrashTest.NOWHERE).problems())
                    .isEmpty();
            CrashTest.ingest(CrashTest.kept(disk), 2, 20);
            assertThat(CrashTest.content(disk)).as("with more room").isEqualTo(second);
        }
    }

    private static long size(Directory disk) throws Exception {
        long bytes = 0;
        for (String file : disk.listAll()) {
            bytes += disk.fileLength(file);
        }
        return bytes;
    }
}
