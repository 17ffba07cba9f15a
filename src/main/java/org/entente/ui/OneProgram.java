package org.entente.ui;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One running program per person: a second start hands its file to the first, over a socket that is theirs alone. */
final class OneProgram implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OneProgram.class.getName());
    private static final String TAKEN = "entente: taken";
    private static final int LONGEST = 1 << 16;

    private final Path socket;
    private @Nullable ServerSocketChannel server;

    /** @param folder where the socket lies; nobody else may write there */
    OneProgram(Path folder) {
        socket = folder.resolve("entente.socket");
    }

    /**
     * Hands a file to the program that runs already.
     *
     * @param file null to have its window come up alone
     * @return false where none runs, or it does not answer
     */
    boolean hand(@Nullable Path file) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            String line = file == null ? "" : file.toAbsolutePath().toString();
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.shutdownOutput();
            byte[] answer = Channels.newInputStream(channel).readNBytes(TAKEN.length());
            return new String(answer, StandardCharsets.UTF_8).equals(TAKEN);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "no running program answers", e);
            return false;
        }
    }

    /**
     * Is the one that runs, as far as this system lets it.
     *
     * @param open called on a thread of its own with each file that is handed over; null: the window is to come up
     */
    void listen(Consumer<@Nullable Path> open) {
        try {
            Files.createDirectories(socket.toAbsolutePath().getParent());
            // Nobody answered there: it was left behind.
            Files.deleteIfExists(socket);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            server = channel;
            Thread thread = new Thread(() -> serve(channel, open), "entente-one");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "a second start will open a window of its own", e);
        }
    }

    private static void serve(ServerSocketChannel server, Consumer<@Nullable Path> open) {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                byte[] line = Channels.newInputStream(client).readNBytes(LONGEST);
                client.write(ByteBuffer.wrap(TAKEN.getBytes(StandardCharsets.UTF_8)));
                String path = new String(line, StandardCharsets.UTF_8);
                open.accept(path.isEmpty() ? null : Path.of(path));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.FINE, "nothing was handed over", e);
            }
        }
    }

    @Override
    public void close() {
        @Nullable ServerSocketChannel open = server;
        if (open != null) {
            try {
                open.close();
                Files.deleteIfExists(socket);
            } catch (IOException e) {
                LOG.log(Level.INFO, "the socket stays behind: " + socket, e);
            }
        }
    }
}
