package org.sextant.graphql.socket;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;

/** Puts the {@link Upgrade} before the handler of HTTP on every connection. */
@Singleton
final class SocketDoor implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final BeanProvider<Sockets> sockets;

    SocketDoor(BeanProvider<Sockets> sockets) {
        this.sockets = sockets;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        NettyServerCustomizer.Registry registry = event.getBean();
        registry.register(new OnServer(sockets));
        return registry;
    }

    private record OnServer(BeanProvider<Sockets> sockets) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new OnConnection(sockets, channel) : this;
        }
    }

    private record OnConnection(BeanProvider<Sockets> sockets, Channel channel) implements NettyServerCustomizer {
        @Override
        public void onStreamPipelineBuilt() {
            boolean speaksHttp1 = channel.pipeline().get(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND) != null;
            if (speaksHttp1) {
                channel.pipeline().addBefore(ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND, "sextant-upgrade",
                        new Upgrade(sockets.get()));
            }
        }
    }
}
