package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.SvgSource.Fault;
import org.sextant.challenges.bank.SvgSource.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures that could run, load or lead elsewhere are told of; those that only show something are taken. */
class SvgSourceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script> | SCRIPT
            <SCRIPT>alert(1)</SCRIPT> | SCRIPT
            <s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script> | SCRIPT
            <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script> | SCRIPT
            <script xmlns="">alert(1)</script> | SCRIPT
            <g onload="alert(1)"/> | SCRIPT
            <g OnClick="alert(1)"/> | SCRIPT
            <a href="javascript:alert(1)"><text>x</text></a> | SCRIPT
            <a href=" java&#x0A;script:alert(1)"><text>x</text></a> | SCRIPT
            <a xlink:href="&#106;avascript:alert(1)"><text>x</text></a> | SCRIPT
            <a href="#a"><set attributeName="href" to="x"/></a> | SCRIPT
            <a href="#a"><animate attributeName="xlink:href" values="x"/></a> | SCRIPT
            <set attributeName="onclick" to="x"/> | SCRIPT
            <foreignObject><body/></foreignObject> | ELEMENT
            <iframe/> | ELEMENT
            <h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="x"/> | ELEMENT
            <img xmlns="http://www.w3.org/1999/xhtml"/> | ELEMENT
            <handler/> | ELEMENT
            <discard/> | ELEMENT
            <image href="https://elsewhere.example/a.png"/> | ADDRESS
            <image xlink:href="//elsewhere.example/a.png"/> | ADDRESS
            <image href="a.png"/> | ADDRESS
            <image href="data:image/svg+xml;base64,PHN2Zy8+"/> | ADDRESS
            <use href="data:text/html,x"/> | ADDRESS
            <use href="other.svg#a"/> | ADDRESS
            <g xml:base="https://elsewhere.example/"/> | ADDRESS
            <a href="https://elsewhere.example/"><text>x</text></a> | ADDRESS
            <rect fill="url(https://elsewhere.example/a#b)"/> | ADDRESS
            <rect style="fill: URL( 'https://elsewhere.example/a' )"/> | ADDRESS
            <rect style="fill: \\75rl(x)"/> | ADDRESS
            <style>@import 'https://elsewhere.example/a.css';</style> | ADDRESS
            <style><![CDATA[@import 'x';]]></style> | ADDRESS
            <style><g/>@import 'x';</style> | ADDRESS
            <style>text { background: image-set('x' 1x) }</style> | ADDRESS
            <style>@font-face { src: url(x.woff) }</style> | ADDRESS
            <?xml-stylesheet href="x"?> | DECLARATION
            &nbsp; | NO_PICTURE
            <g> | NO_PICTURE
            """)
    void whatCouldDoSomethingIsToldOf(String inner, Fault fault) {
        assertThat(SvgSource.problem(svg(inner)).map(Problem::fault)).as(inner).contains(fault);
        assertThat(MediaTypes.problem("plan.svg", svg(inner)).orElseThrow()).startsWith("'plan.svg' ")
                .doesNotContain("%s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE svg [<!ENTITY x \"<script/>\">]>",
            "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">",
            "<!doctype svg>", "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">"})
    void noDocumentTypeIsDeclared(String type) {
        byte[] bytes = (type + "<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>").getBytes(StandardCharsets.UTF_8);
        assertThat(SvgSource.problem(bytes).map(Problem::fault)).contains(Fault.DECLARATION);
    }

    @Test
    void whatBrowsersWouldReadOtherwiseIsNotTaken() {
        assertThat(fault("<?xml version='1.0' encoding='ISO-2022-JP'?><svg xmlns='http://www.w3.org/2000/svg'/>"))
                .contains(Fault.ENCODING);
        assertThat(fault("<svg/>")).contains(Fault.NO_PICTURE);
        assertThat(fault("<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>")).contains(Fault.NO_PICTURE);
        assertThat(fault("")).contains(Fault.NO_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rect width='1' height='1' fill='url(#a)'/>", "<use href='#a'/>", "<a href='#b'><g/></a>",
            "<image href='data:image/png;base64,iVBORw0KGgo='/>", "<style>text { fill: red; filter: url(#f) }</style>",
            "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:li/></r:RDF></metadata>",
            "<title>on javascript</title>",
            "<style>g {}</style><text>C:\\src(x)</text>", "<filter><feGaussianBlur stdDeviation='1'/></filter>",
            "<!-- note -->",
            "<animate attributeName='opacity' values='0;1'/>", "<text>&lt;script&gt; &#233;</text>"})
    void whatOnlyShowsSomethingIsTaken(String inner) {
        assertThat(SvgSource.problem(svg(inner))).isEmpty();
    }

    @Test
    void everyPictureOfTheBankIsTaken() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bank"))) {
            List<Path> pictures = files.filter(file -> file.toString().endsWith(".svg")).toList();
            assertThat(pictures).hasSizeGreaterThan(50);
            for (Path picture : pictures) {
                assertThat(SvgSource.problem(Files.readAllBytes(picture))).as(picture.toString()).isEmpty();
            }
        }
    }

    private static Optional<Fault> fault(String svg) {
        return SvgSource.problem(svg.getBytes(StandardCharsets.UTF_8)).map(Problem::fault);
    }

    private static byte[] svg(String inner) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inner
                + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
