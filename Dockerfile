# syntax=docker/dockerfile:1
# The whole community in one image: the binary embeds its pages, words and migrations, so nothing else is copied.
#
#   docker build --tag cofirma .
#   docker run --publish 127.0.0.1:8080:8080 --volume cofirma:/data cofirma

FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/source/target \
    cargo build --release --locked --bin cofirma && cp target/release/cofirma /cofirma

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin cofirma \
    && install --directory --owner=cofirma --group=cofirma --mode=0750 /data
COPY --from=build /cofirma /usr/local/bin/cofirma
USER cofirma
WORKDIR /data
VOLUME /data
ENV COFIRMA_DATABASE=sqlite:/data/cofirma.db \
    COFIRMA_FILES=/data/files \
    COFIRMA_LISTEN=0.0.0.0:8080
EXPOSE 8080
ENTRYPOINT ["cofirma"]
CMD ["serve"]
