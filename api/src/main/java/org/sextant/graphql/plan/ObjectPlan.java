package org.sextant.graphql.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of an object of one type.
 *
 * @param fields in the order of the answer
 */
record ObjectPlan(List<FieldPlan> fields) {
    void write(@Nullable Object source, @Nullable Object local, Run run, JsonGenerator json)
            throws IOException, Deviation, Late {
        run.step();
        json.writeStartObject();
        for (FieldPlan field : fields) {
            field.write(source, local, run, json);
        }
        json.writeEndObject();
    }
}
