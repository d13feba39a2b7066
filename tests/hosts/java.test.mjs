// Java: JNA on the shared library.
import { answersKit, conforms, handlesForm, withHost } from "./lib.mjs";

const host = withHost("java");
handlesForm(host, "");
conforms(host, "");
answersKit(host, "");
