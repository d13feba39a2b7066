import java.io.BufferedReader;
import java.io.IOException;
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
 * Whether this host answers as every other: a digest of the answers to each function's calls in a file. A line is a call:
 * the function and its arguments, texts of JSON, with tabs between. See hosts/README.md.
 */
public final class Conform {
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, MessageDigest> digests = new TreeMap<>();
        try (BufferedReader calls = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (String line; (line = calls.readLine()) != null; ) {
                String[] parts = line.split("\t", -1);
                byte[] answer = Kvalitetsmodel.answer(parts[0], Arrays.copyOfRange(parts, 1, parts.length)).text();
                counts.merge(parts[0], 1, Integer::sum);
                if (!digests.containsKey(parts[0])) digests.put(parts[0], MessageDigest.getInstance("SHA-256"));
                MessageDigest digest = digests.get(parts[0]);
                digest.update(answer);
                digest.update((byte) '\n');
            }
        }
        digests.forEach((name, digest) ->
            System.out.println(name + " " + counts.get(name) + " " + HexFormat.of().formatHex(digest.digest())));
    }
}
