package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.uri.UriMatchTemplate;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All screens of the studio, found as people find them: by links, from the page that one comes to first. */
final class ScreenTour {
    private static final String STUDIO = "/studio";
    private static final int PAGES = 150;

    private final List<UriMatchTemplate> screens;
    private final Map<String, String> found = new TreeMap<>();

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
        Deque<String> waiting = new ArrayDeque<>(List.of(path(page.url())));
        Set<String> seen = new HashSet<>(waiting);
        for (int i = 0; i < PAGES && !waiting.isEmpty(); i++) {
            page.navigate(waiting.remove());
            screen(path(page.url())).ifPresent(route -> found.putIfAbsent(route, page.url()));
            for (String link : links(page)) {
                String path = path(link);
                if (path.startsWith(STUDIO) && seen.add(path)) {
                    isNew(path).ifPresentOrElse(_ -> waiting.addFirst(path), () -> waiting.addLast(path));
                }
            }
        }
    }

    private Optional<String> isNew(String path) {
        return screen(path).filter(route -> !found.containsKey(route));
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
