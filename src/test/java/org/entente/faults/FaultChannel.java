package org.entente.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A write that fails has written half of its bytes, but a sector as a whole or not at all. */
final class FaultChannel extends FileChannel {
    private static final int SECTOR = 512;

    private final FileChannel inner;
    private final Path file;
    private final FaultFileSystem system;

    FaultChannel(FileChannel inner, Path file, FaultFileSystem system) {
        this.inner = inner;
        this.file = file;
        this.system = system;
    }

    private interface Write {
        int run(ByteBuffer bytes) throws IOException;
    }

    private int write(ByteBuffer bytes, Write write) throws IOException {
        system.changing(file);
        boolean whole = false;
        try {
            system.step("write", file);
            whole = true;
        } finally {
            if (!whole && bytes.remaining() > SECTOR) {
                ByteBuffer half = bytes.duplicate();
                half.limit(half.position() + half.remaining() / 2);
                write.run(half);
            }
        }
        return write.run(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return write(bytes, inner::write);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return write(bytes, part -> inner.write(part, position));
    }

    @Override
    public long write(ByteBuffer[] all, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        system.step("read", file);
        return inner.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        system.step("read", file);
        return inner.read(bytes, position);
    }

    @Override
    public long read(ByteBuffer[] all, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        system.step("size", file);
        return inner.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        system.changing(file);
        system.step("truncate", file);
        inner.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        system.step("force", file);
        inner.force(metaData);
        system.forced(file);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        inner.close();
        system.step("close", file);
    }
}
