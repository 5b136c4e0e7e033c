package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.uri.UriMatchTemplate;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All screens of the studio, found as people find them: by links, from the page that one comes to first. */
final class ScreenTour {
    private static final String STUDIO = "/studio";
    private static final List<String> STARTS = List.of(STUDIO, "/studio/sign-in");
    /** How many pages of a screen are searched for links to others. */
    private static final int VISITS = 2;

    private final List<UriMatchTemplate> screens;
    private final Map<String, String> found = new TreeMap<>();
    private final Map<String, Integer> visits = new HashMap<>();

    private ScreenTour(List<UriMatchTemplate> screens) {
        this.screens = screens;
    }

    /** An address of each screen, by its route, of those that somebody who has signed in comes to. */
    static Map<String, String> of(BeanContext context, Page page) {
        ScreenTour tour = new ScreenTour(routes(context));
        tour.walk(page);
        return tour.found;
    }

    /** The routes of all screens. */
    static List<UriMatchTemplate> routes(BeanContext context) {
        return context.getBean(Router.class).uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate())
                .filter(template -> template.toString().startsWith(STUDIO)).distinct().toList();
    }

    private void walk(Page page) {
        List<String> waiting = new ArrayList<>(STARTS);
        Set<String> seen = new HashSet<>(waiting);
        for (Optional<String> next = next(waiting); next.isPresent(); next = next(waiting)) {
            waiting.remove(next.get());
            page.navigate(next.get());
            visits.merge(screen(next.get()).orElseThrow(), 1, Integer::sum);
            found.putIfAbsent(screen(next.get()).orElseThrow(), page.url());
            links(page).stream().map(ScreenTour::path).filter(path -> path.startsWith(STUDIO) && seen.add(path))
                    .forEach(waiting::add);
        }
    }

    /** An address that waits, of the screen that was visited least. */
    private Optional<String> next(List<String> waiting) {
        return waiting.stream().filter(path -> visits(path) < VISITS).min(Comparator.comparingInt(this::visits));
    }

    private int visits(String path) {
        return screen(path).map(screen -> visits.getOrDefault(screen, 0)).orElse(VISITS);
    }

    private Optional<String> screen(String path) {
        return screens.stream().filter(template -> template.match(path).isPresent())
                .map(UriMatchTemplate::toString).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)");
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
