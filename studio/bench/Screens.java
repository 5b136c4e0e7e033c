import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Asks for every screen of the studio that links lead to, one page after another, as a publisher of the demonstration who has
 * signed in, and on whose server {@link Work} is under way: {@code java Screens.java ADDRESS WARM ROUNDS} prints how long the answers took, in milliseconds. Screens are told
 * apart by their addresses without ids; a few pages are asked for in turn of each.
 */
final class Screens {
    private static final String STUDIO = "/studio";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/studio[^\"#]*)");
    /** What stands for a thing in an address: an index, a global id, the name of a kind and what follows it, a key. */
    private static final Pattern ID = Pattern
            .compile("(?<=/)(\\d+(\\.\\d+)?|(?=[^/]*[A-Z])[A-Za-z0-9_-]{10,}={0,2}|[A-Z_]{4,}/[^/]+|[a-z0-9-]+-\\d+)(?=/|$)");
    private static final int PAGES_A_SCREEN = 5;
    private static final double MEDIAN = 0.5;
    private static final double SLOWEST = 0.95;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String cookie;

    private Screens(URI server) throws IOException, InterruptedException {
        this.server = server;
        this.cookie = signIn();
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Work.make(URI.create(arguments[0]));
        Screens screens = new Screens(URI.create(arguments[0]));
        Map<String, List<String>> found = screens.found();
        System.out.println("| screen | pages | p50 | p95 | slowest | size |\n| --- | --- | --- | --- | --- | --- |");
        for (Map.Entry<String, List<String>> screen : found.entrySet()) {
            screens.times(screen.getValue(), Integer.parseInt(arguments[1]));
            double[] times = screens.times(screen.getValue(), Integer.parseInt(arguments[2]));
            int size = screens.page(screen.getValue().getFirst()).length();
            System.out.printf("| `%s` | %d | %.0f ms | %.0f ms | %.0f ms | %d KiB |%n", screen.getKey(),
                    screen.getValue().size(), at(times, MEDIAN), at(times, SLOWEST), times[times.length - 1],
                    size / 1024);
        }
    }

    /** Walks along the links: pages of each screen, by its address without ids. */
    private Map<String, List<String>> found() throws IOException, InterruptedException {
        Map<String, List<String>> found = new TreeMap<>();
        List<String> waiting = new ArrayList<>(List.of("/studio/releases"));
        Set<String> seen = new LinkedHashSet<>(waiting);
        Map<String, Integer> visits = new HashMap<>();
        while (!waiting.isEmpty()) {
            String next = waiting.remove(0);
            if (visits.merge(screen(next), 1, Integer::sum) > PAGES_A_SCREEN) {
                continue;
            }
            String page = page(next);
            found.computeIfAbsent(screen(next), _ -> new ArrayList<>()).add(next);
            LINK.matcher(page).results().map(MatchResult::group).map(link -> link.replaceFirst(".*href=\"", ""))
                    .map(link -> link.replace("&amp;", "&")).filter(seen::add).forEach(waiting::add);
        }
        return found;
    }

    private static String screen(String address) {
        return ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll("…");
    }

    private double[] times(List<String> pages, int rounds) throws IOException, InterruptedException {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            page(pages.get(i % pages.size()));
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private String page(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(address))
                .header("Cookie", cookie).header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private String signIn() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(STUDIO + "/sign-in"))
                .header("Content-Type", FORM).header("Origin", server.toString())
                .POST(HttpRequest.BodyPublishers.ofString("login=publisher%40demo.sextant&password=sextant-demo")).build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().allValues("Set-Cookie").stream().map(c -> c.replaceFirst(";.*", ""))
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow(() -> new IOException("nobody was signed in: " + answer.statusCode()));
    }
}
