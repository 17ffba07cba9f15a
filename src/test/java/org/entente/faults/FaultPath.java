package org.entente.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Paths that lead to a {@link FaultFileSystem}, each around one of the file system in memory. */
record FaultPath(Path inner, FaultFileSystem system) implements InvocationHandler {
    static Path wrap(Path path, FaultFileSystem system) {
        return (Path) Proxy.newProxyInstance(
                FaultPath.class.getClassLoader(), new Class<?>[] {Path.class}, new FaultPath(path, system));
    }

    static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof FaultPath ours
                ? ours.inner
                : path;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return system;
        }
        if (method.getName().equals("toRealPath")) {
            system.step("toRealPath", inner);
        }
        return wrapped(call(method, inner, plain(arguments)));
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof Path path) {
            return wrap(path, system);
        }
        if (result instanceof Iterator<?> parts) {
            return new Iterator<Path>() {
                @Override
                public boolean hasNext() {
                    return parts.hasNext();
                }

                @Override
                public Path next() {
                    return wrap((Path) parts.next(), system);
                }
            };
        }
        return result;
    }

    private static @Nullable Object @Nullable [] plain(@Nullable Object @Nullable [] arguments) {
        if (arguments == null) {
            return null;
        }
        @Nullable Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Path path) {
                plain[i] = unwrap(path);
            }
        }
        return plain;
    }

    static @Nullable Object call(Method method, Object on, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
