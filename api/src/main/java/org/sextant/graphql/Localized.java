package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;

/** A local context that knows which languages the fields below it are wanted in. */
public interface Localized {
    /** The languages wanted, best first. */
    List<Locale> locales();

    /** The languages that a field is wanted in: those of its branch, otherwise those of the request. */
    static List<Locale> of(DataFetchingEnvironment environment) {
        return environment.getLocalContext() instanceof Localized localized
                ? localized.locales()
                : Request.of(environment).locales();
    }
}
