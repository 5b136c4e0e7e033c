package org.sextant.studio.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A request that must be refused.
 *
 * @param name   says what is wrong with it
 * @param bytes  all of it, with its head
 * @param status of the refusal
 * @param code   of the refusal
 * @param limit  the limit that the refusal names; empty when it names none
 */
record HostileRequest(String name, byte[] bytes, int status, String code, String limit) {
    private static final String ACCEPT = "Host: here\r\nAccept: application/graphql-response+json\r\n";

    private static final String VARIANT = "#0000\\n"; // a comment, so that no document comes twice
    private static final String MUTATION = "mutation{sessionCreate(input:{login:\"a\",password:\"b\"})"
            + "{session{accessToken}}}";

    /** All kinds; those about the schema come from somebody who may read it. */
    static List<HostileRequest> all(String token) {
        return List.of(
                costly("50 levels deep", "cost", deep(50)),
                costly("10,000 aliases", "documentTokens", aliases(10_000)),
                costly("3,000 aliases", "aliases", aliases(3_000)),
                costly("200,000 tokens", "documentTokens", "{" + "a ".repeat(200_000) + "}"),
                costly("100,000 open braces", "depth", "{a".repeat(100_000)),
                costly("9,000 root fields", "rootFields", "{" + "__typename ".repeat(9_000) + "}"),
                costly("2,000 copies of a list", "cost",
                        "{releases(first:100){" + "nodes{number}".repeat(2_000) + "}}"),
                costly("fragments that double 15 times", "rootFields", doubling(15)),
                invalid("fragments in a circle", "{...A} fragment A on Query{...B} fragment B on Query{...A}"),
                costly("1,000 fragments in a circle", "depth", circle(1_000)),
                costly("fragments that double 60 times", "depth", doubling(60)),
                costly("a chain of 900 fragments", "depth", fragments(900, "...F%2$d", "limits{cost}")),
                invalid("9,000 unknown fields", unknown(9_000)),
                new HostileRequest("introspection in a circle",
                        post("Authorization: Bearer " + token + "\r\n", query(introspection(10))), 400, "TOO_COSTLY",
                        "introspection"),
                new HostileRequest("a list of 100,000 in a variable", post("", variable(100_000)), 400, "TOO_COSTLY",
                        "listItems"),
                bad("a variable 400,000 levels deep", 400, post("", "{\"variables\":" + "[".repeat(400_000))),
                bad("a number of 900,000 digits", 400, post("", "{\"variables\":" + "9".repeat(900_000) + "}")),
                bad("a batch of 1,000", 400, post("", "[" + "{\"query\":\"{a}\"},".repeat(999) + "{}]")),
                bad("5 MB with their length", 413, post("", query("#" + "x".repeat(5_000_000)))),
                bad("5 MB without their length", 413, chunked(query("#" + "x".repeat(5_000_000)))),
                bad("a POST of text/plain", 415, plain(query("{framework{code}}"))),
                bad("a mutation by GET", 405, ("GET /graphql?query="
                        + URLEncoder.encode(MUTATION, StandardCharsets.UTF_8) + " HTTP/1.1\r\n" + ACCEPT + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));
    }

    /** The same with another document, which was not read before. */
    HostileRequest variant(int number) {
        String other = new String(bytes, StandardCharsets.US_ASCII).replace(VARIANT, "#%04d\\n".formatted(number));
        return new HostileRequest(name, other.getBytes(StandardCharsets.US_ASCII), status, code, limit);
    }

    /** A POST of a body. */
    static byte[] post(String headers, String body) {
        return (head("application/json", headers + "Content-Length: " + body.length()) + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The first lines of a POST. */
    static String head(String contentType, String headers) {
        return "POST /graphql HTTP/1.1\r\n" + ACCEPT + "Content-Type: " + contentType + "\r\n" + headers + "\r\n\r\n";
    }

    /** A body that asks something. */
    static String query(String document) {
        return "{\"query\":\"" + VARIANT + document + "\"}";
    }

    private static HostileRequest costly(String name, String limit, String document) {
        return new HostileRequest(name, post("", query(document)), 400, "TOO_COSTLY", limit);
    }

    private static HostileRequest invalid(String name, String document) {
        return new HostileRequest(name, post("", query(document)), 400, "VALIDATION_FAILED", "");
    }

    private static HostileRequest bad(String name, int status, byte[] bytes) {
        return new HostileRequest(name, bytes, status, "BAD_REQUEST", "");
    }

    private static byte[] plain(String body) {
        return (head("text/plain", "Content-Length: " + body.length()) + body).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunked(String body) {
        return (head("application/json", "Transfer-Encoding: chunked") + Integer.toHexString(body.length()) + "\r\n"
                + body
                + "\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String deep(int levels) {
        return "{framework{" + "competences{area{".repeat(levels / 2 - 1) + "code" + "}}".repeat(levels / 2 - 1) + "}}";
    }

    private static String aliases(int count) {
        return joined(count, "a%d:__typename");
    }

    private static String unknown(int count) {
        return joined(count, "unknown%d");
    }

    private static String joined(int count, String field) {
        return IntStream.range(0, count).mapToObj(field::formatted).collect(Collectors.joining(" ", "{", "}"));
    }

    private static String doubling(int times) {
        return fragments(times, "...F%2$d ...F%2$d", "limits{cost}");
    }

    private static String circle(int length) {
        return fragments(length, "...F%2$d", "...F0");
    }

    private static String fragments(int count, String selection, String last) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("fragment F%1$d on Query{" + selection + "}").formatted(i, i + 1))
                .collect(Collectors.joining(" ", "{...F0} ", " fragment F" + count + " on Query{" + last + "}"));
    }

    private static String introspection(int levels) {
        return "{__schema{types{" + "fields{type{".repeat(levels) + "name" + "}}".repeat(levels) + "}}}";
    }

    private static String variable(int length) {
        return "{\"query\":\"query($ids:[ID!]!){nodes(ids:$ids){id}}\",\"variables\":{\"ids\":["
                + "\"x\",".repeat(length - 1) + "\"x\"]}}";
    }
}
