package org.sextant.graphql.arrival;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;

/** Puts an {@link Arrival} behind the decoder of HTTP on every connection. */
@Singleton
final class ArrivalDoor implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final BeanProvider<Arrivals> arrivals;

    ArrivalDoor(BeanProvider<Arrivals> arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        NettyServerCustomizer.Registry registry = event.getBean();
        registry.register(new OnServer(arrivals));
        return registry;
    }

    private record OnServer(BeanProvider<Arrivals> arrivals) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new OnConnection(arrivals, channel) : this;
        }
    }

    private record OnConnection(BeanProvider<Arrivals> arrivals, Channel channel) implements NettyServerCustomizer {
        @Override
        public void onStreamPipelineBuilt() {
            boolean speaksHttp1 = channel.pipeline().get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null;
            if (speaksHttp1) {
                channel.pipeline().addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "sextant-arrival",
                        new Arrival(arrivals.get(), channel.eventLoop().ticker()));
            }
        }
    }
}
