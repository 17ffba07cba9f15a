package org.entente.faults;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A file system in memory, as Unix has them, whose operations are counted and fail when they are told to. It knows what
 * was forced to its disk: after a power cut all files are as they were then.
 */
public final class FaultFileSystem extends FileSystem {
    private final FileSystem inner;
    private final FaultProvider provider;
    private final List<String> operations = new ArrayList<>();
    private final Map<Path, byte[]> unforced = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Fault fault = Fault.ONCE;
    private int failAt = Integer.MAX_VALUE;

    public FaultFileSystem() {
        inner = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix", "unix")
                .build());
        provider = new FaultProvider(this, inner.provider());
    }

    /** Says of an operation how it is refused. */
    private record Refusal(Predicate<String> operation, IOException answer) {}

    /** Fails at that operation, counted from 1 and from now; all there is now is on the disk. */
    public void failAt(int operation, Fault how) {
        operations.clear();
        unforced.clear();
        failAt = operation;
        fault = how;
    }

    /** From now on refuses operations, which are named as in {@link #operations}. */
    public void refuse(Predicate<String> operation, IOException answer) {
        refusals.add(new Refusal(operation, answer));
    }

    /** Works as it should from now on; after a power cut files are as they were last forced. */
    public void heal() throws IOException {
        if (fault == Fault.POWER_CUT && hasFailed()) {
            cutPower();
        }
        failAt = Integer.MAX_VALUE;
        letGo();
    }

    /** Refuses nothing from now on. */
    public void letGo() {
        refusals.clear();
    }

    /** Whether it has failed since it was told to. */
    public boolean hasFailed() {
        return operations.size() >= failAt;
    }

    /** What was done since it was told to fail: {@code move /a.tmp}. */
    public List<String> operations() {
        return List.copyOf(operations);
    }

    private void cutPower() throws IOException {
        for (Map.Entry<Path, byte[]> file : unforced.entrySet()) {
            if (Files.exists(file.getKey())) {
                Files.write(file.getKey(), file.getValue());
            }
        }
        unforced.clear();
    }

    void step(String operation, Path at) throws IOException {
        String done = operation + " " + at;
        operations.add(done);
        for (Refusal refusal : refusals) {
            if (refusal.operation.test(done)) {
                throw refusal.answer;
            }
        }
        int number = operations.size();
        if (number < failAt) {
            return;
        }
        if (fault == Fault.CRASH || fault == Fault.POWER_CUT) {
            throw new Crash();
        }
        if (fault == Fault.FULL && operation.equals("write")) {
            throw new IOException("No space left on device");
        }
        if (fault == Fault.FOR_GOOD || (fault == Fault.ONCE && number == failAt)) {
            throw new IOException("Input/output error");
        }
    }

    void changing(Path file) throws IOException {
        if (!unforced.containsKey(file)) {
            unforced.put(file, Files.readAllBytes(file));
        }
    }

    void forced(Path file) {
        unforced.remove(file);
    }

    void moved(Path from, Path to) {
        byte[] kept = unforced.remove(from);
        unforced.remove(to);
        if (kept != null) {
            unforced.put(to, kept);
        }
    }

    Path wrap(Path path) {
        return FaultPath.wrap(path, this);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }

    @Override
    public boolean isOpen() {
        return inner.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return inner.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return inner.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(inner.getRootDirectories().spliterator(), false)
                .map(this::wrap)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return inner.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return inner.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(inner.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = inner.getPathMatcher(pattern);
        return path -> matcher.matches(FaultPath.unwrap(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return inner.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return inner.newWatchService();
    }
}
