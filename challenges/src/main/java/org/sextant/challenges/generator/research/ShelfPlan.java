package org.sextant.challenges.generator.research;

import java.util.List;
import org.sextant.challenges.generator.file.Block;

/**
 * The plan of a library: which room holds which call numbers.
 *
 * @param rooms three for adults, two for the young, one for large documents
 */
record ShelfPlan(List<String> rooms) {
    /** Where a document of ordinary size stands: A for adults or J for the young, and the number of its subject. */
    String room(String prefix, int number) {
        if (prefix.equals("J")) {
            return rooms.get(number < 600 ? 3 : 4);
        }
        return rooms.get(number < 400 ? 0 : number < 700 ? 1 : 2);
    }

    String large() {
        return rooms.getLast();
    }

    List<Block> blocks() {
        return List.of(new Block.Heading(1, "Plan de classement de la médiathèque"),
                new Block.Heading(2, "Lire une cote"),
                new Block.Paragraph("La cote est l'adresse d'un document. Elle commence par une lettre (A pour adultes,"
                        + " J pour jeunesse), suivie d'un nombre et des trois premières lettres de l'auteur."),
                new Block.Heading(2, "Les salles"),
                new Block.Table(List.of(List.of("Lettre", "Nombres", "Salle"),
                        List.of("A", "000 à 399", rooms.get(0)), List.of("A", "400 à 699", rooms.get(1)),
                        List.of("A", "700 à 999", rooms.get(2)), List.of("J", "000 à 599", rooms.get(3)),
                        List.of("J", "600 à 999", rooms.get(4)))),
                new Block.Heading(2, "Exception"),
                new Block.Paragraph("Les documents de grand format ne tiennent pas sur les rayons ordinaires : quand la"
                        + " cote se termine par GF, le document se trouve dans la salle " + large()
                        + ", quels que soient sa lettre et son nombre."),
                new Block.Heading(2, "Emprunter"),
                new Block.Paragraph("Un document noté « disponible » dans le catalogue se trouve à sa place. Les autres"
                        + " peuvent être réservés à l'accueil."));
    }
}
