import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether this host answers as every other: a digest of the answers to each function's calls in a file, and into a second
 * file the hash of each. A line is a call: the function and its arguments, texts of JSON, with tabs between. See README.md.
 */
public final class Conform {
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, MessageDigest> digests = new TreeMap<>();
        try (BufferedReader calls = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
                Writer answers = args.length < 2 ? Writer.nullWriter() : Files.newBufferedWriter(Path.of(args[1]))) {
            answers.write("kvalitetsmodel " + Kvalitetsmodel.version() + ", Java " + System.getProperty("java.version")
                + " JNA, " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n");
            MessageDigest each = MessageDigest.getInstance("SHA-256");
            for (String line; (line = calls.readLine()) != null; ) {
                String[] parts = line.split("\t", -1);
                byte[] answer = Kvalitetsmodel.answer(parts[0], Arrays.copyOfRange(parts, 1, parts.length)).text();
                counts.merge(parts[0], 1, Integer::sum);
                if (!digests.containsKey(parts[0])) digests.put(parts[0], MessageDigest.getInstance("SHA-256"));
                MessageDigest digest = digests.get(parts[0]);
                digest.update(answer);
                digest.update((byte) '\n');
                answers.write(HexFormat.of().formatHex(each.digest(answer)) + "\n");
            }
        }
        digests.forEach((name, digest) ->
            System.out.println(name + " " + counts.get(name) + " " + HexFormat.of().formatHex(digest.digest())));
    }
}
