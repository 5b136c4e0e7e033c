package org.sextant;

import java.util.concurrent.CountDownLatch;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;

/** The command that runs the server until it is told to stop. */
public final class Sextant {
    private Sextant() {
    }

    /** Starts the server with the settings of the environment; what stands in its way is said in one sentence. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = Settings.from(System.getenv());
            Server server = Server.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            System.out.println(Greeting.of(settings, server.port()));
            new CountDownLatch(1).await();
        } catch (StartRefused refused) {
            refuse(refused);
        }
    }

    private static void refuse(StartRefused refused) {
        System.err.println("Sextant cannot start: " + refused.getMessage());
        Runtime.getRuntime().exit(refused.reason().exitCode());
    }
}
