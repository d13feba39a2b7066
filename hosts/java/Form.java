import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A form handler: what {@code <kvalitetsmodel-skema name="vurdering">} and {@code <kvalitetsmodel-sag name="sag">} posted,
 * judged on the server by the code that judged it in the browser. In a servlet the fields are those of {@code
 * request.getParameter}; here they come on standard input, as a browser posts them.
 */
public final class Form {
    /** The profile of the assessment and the deadlines of the case, a line each. */
    static String handle(Map<String, String> fields, String today) {
        // As texts, as they came: nothing is lost between the browser and the model.
        String profil = Kvalitetsmodel.call("profil", fields.get("vurdering"));
        return profil + "\n" + Kvalitetsmodel.call("frister", fields.get("sag"), "\"" + today + "\"") + "\n";
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(decoded(parts[0]), decoded(parts[1]));
        }
        try {
            System.out.write(handle(fields, args[0]).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        } catch (Kvalitetsmodel.Wrong wrong) {
            // Every problem at once.
            System.err.println(wrong.json);
            System.exit(1);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
