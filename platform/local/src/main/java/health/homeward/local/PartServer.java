package health.homeward.local;

/** One of the three foreign servers: how it is started and how one knows that it answers. */
interface PartServer {

    Part part();

    /** Starts the process; it need not answer yet. */
    Child launch(int port);

    /** Returns once the server does what the services need of it.
     * @throws StartFailure when it died or took too long */
    void awaitReady(Child child, int port);

    /** The signal that ends it in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
