import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The quality model for social care supervision, computed by the code that computes in the browser: the library of the
 * plain door (doors/plain/kvalitetsmodel.h), through JNA. Copy this file; the library is looked for in {@code
 * jna.library.path}.
 */
public final class Kvalitetsmodel {
    /** What cannot be used: the text of { "code", "problems" }, every problem with its path and both languages. */
    public static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        public final String json;

        Wrong(String json) {
            super(json);
            this.json = json;
        }
    }

    /** An answer, or every problem. */
    public record Answer(byte[] text, boolean isWrong) {}

    private interface Door extends Library {
        String kvalitetsmodel_version();

        Pointer kvalitetsmodel_call(Pointer name, SizeT nameLength, Pointer arguments, SizeT count);

        void kvalitetsmodel_free(Pointer answer);
    }

    /** A size of the machine. */
    public static final class SizeT extends com.sun.jna.IntegerType {
        private static final long serialVersionUID = 1;

        public SizeT() {
            this(0);
        }

        public SizeT(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    private static final Door DOOR = Native.load("kvalitetsmodel", Door.class);

    /** The version of the library. */
    public static String version() {
        return DOOR.kvalitetsmodel_version();
    }

    /**
     * Calls a function of the npm package with its arguments in their order, texts of JSON (null: left out), and gives the
     * text of its answer: the same bytes as JSON.stringify makes of what the package gives.
     */
    public static String call(String name, String... arguments) {
        Answer answer = answer(name, arguments);
        String text = new String(answer.text(), StandardCharsets.UTF_8);
        if (answer.isWrong()) throw new Wrong(text);
        return text;
    }

    /** The same as bytes, without throwing. */
    public static Answer answer(String name, String... arguments) {
        // Held until the call has ended.
        List<Memory> held = new ArrayList<>();
        long word = Native.POINTER_SIZE;
        Memory texts = new Memory(Math.max(1, arguments.length * 2L * word));
        texts.clear();
        for (int place = 0; place < arguments.length; place++) {
            if (arguments[place] == null || arguments[place].isEmpty()) continue;
            Memory text = of(arguments[place]);
            held.add(text);
            texts.setPointer(place * 2L * word, text);
            size(texts, (place * 2L + 1) * word, text.size());
        }
        Memory called = of(name);
        Pointer answer = DOOR.kvalitetsmodel_call(called, new SizeT(called.size()), texts, new SizeT(arguments.length));
        try {
            int length = Math.toIntExact(word == 8 ? answer.getLong(word) : answer.getInt(word));
            return new Answer(answer.getPointer(0).getByteArray(0, length), answer.getInt(2 * word) == 1);
        } finally {
            DOOR.kvalitetsmodel_free(answer);
            held.forEach(Memory::close);
            texts.close();
            called.close();
        }
    }

    private static Memory of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Memory memory = new Memory(Math.max(1, bytes.length));
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }

    private static void size(Memory at, long offset, long value) {
        if (Native.SIZE_T_SIZE == 8) at.setLong(offset, value);
        else at.setInt(offset, Math.toIntExact(value));
    }

    private Kvalitetsmodel() {}
}
