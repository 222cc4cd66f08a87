package health.homeward.routing;

import health.homeward.routing.hhcrsp.HhcrspFamily;
import health.homeward.routing.hhcrsp.HhcrspInstance;
import health.homeward.routing.hhcrsp.HhcrspSolution;
import health.homeward.routing.hhcrsp.OurCare;
import health.homeward.routing.peers.Jsprit;
import health.homeward.routing.peers.OrTools;
import health.homeward.routing.peers.Timefold;
import health.homeward.routing.peers.TimefoldHomeCare;
import health.homeward.routing.vrptw.OurRoutes;
import health.homeward.routing.vrptw.VrptwFamily;
import health.homeward.routing.vrptw.VrptwInstance;
import health.homeward.routing.vrptw.VrptwSolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The families that the data folder holds, with those who solve them.
 *
 * @param leftOut what is missing, in words
 */
record Data(List<Family<?, ?>> families, List<String> leftOut) {
    static final List<String> PEERS = List.of(OrTools.NAME, Jsprit.NAME, Timefold.NAME);

    /** Those who can state the family's rules. */
    static List<String> peersOf(Family<?, ?> family) {
        return family.name().equals(VrptwFamily.NAME) ? PEERS : List.of(Timefold.NAME);
    }

    static Data read(Settings settings) throws IOException {
        List<Family<?, ?>> families = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (String name : List.of(VrptwFamily.NAME, HhcrspFamily.NAME)) {
            Path folder = settings.data().resolve(name);
            if (Files.isDirectory(folder)) {
                families.add(
                        name.equals(VrptwFamily.NAME)
                                ? VrptwFamily.read(folder, routing(settings.peers()))
                                : HhcrspFamily.read(folder, homeCare(settings.peers())));
            } else {
                leftOut.add("%s is left out: there is no folder %s (DATA=... names another)".formatted(name, folder));
            }
        }
        Data data = new Data(List.copyOf(families), List.copyOf(leftOut));
        if (!families.isEmpty()) {
            data.mustHold(settings.only());
        }
        return data;
    }

    private static List<Solver<VrptwInstance, VrptwSolution>> routing(List<String> peers) {
        return Stream.of(new OurRoutes(), new OrTools(), new Jsprit(), new Timefold())
                .filter(solver -> solver instanceof OurRoutes || peers.contains(solver.name()))
                .toList();
    }

    /** OR-Tools and jsprit cannot state services that start together and may be tardy at a price. */
    private static List<Solver<HhcrspInstance, HhcrspSolution>> homeCare(List<String> peers) {
        return Stream.of(new OurCare(), new TimefoldHomeCare())
                .filter(solver -> solver instanceof OurCare || peers.contains(solver.name()))
                .toList();
    }

    private void mustHold(List<String> asked) {
        asked.stream()
                .filter(name -> families.stream()
                        .flatMap(family -> family.instances().stream())
                        .noneMatch(instance -> instance.isCalled(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("ONLY: no instance is called " + name);
                });
    }
}
