package org.sextant.test;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Notes the SQL statements that a server sends, where {@code sextant.test.statements} asks for it. */
@Singleton
@Requires(property = "sextant.test.statements")
public final class Statements implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // below what ties connections to transactions
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return ProxyDataSourceBuilder.create(event.getBean()).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> sent.add(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted before
    }

    /** The statements that an action sends, those of the pollers of releases and jobs aside. */
    public List<String> of(Runnable action) {
        sent.clear();
        action.run();
        return sent.stream().filter(sql -> !sql.contains("coalesce(max(number), 0)"))
                .filter(sql -> !sql.startsWith("update job set state = 'RUNNING'")).toList();
    }
}
