# Two images of one static program.
#   docker build .                 nothing but the program, not as root
#   docker build --target ci .     with a shell, for CI that runs scripts in the image (GitLab)
FROM golang:1.26-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.linked=${VERSION}" -o /out/resilint ./cmd/resilint

FROM alpine:3 AS ci
RUN apk add --no-cache git && adduser -D -u 65532 resilint
COPY --from=build /out/resilint /usr/local/bin/resilint
USER 65532:65532
WORKDIR /src
CMD ["resilint"]

FROM scratch
COPY --from=build /out/resilint /usr/local/bin/resilint
ENV PATH=/usr/local/bin
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["resilint"]
